import type { Cursor } from '../cursor.ts';
import type { Reports } from '../problem.ts';
import type { Register } from '../register.ts';
import type { AuthorityDocument } from '../schema/authority.ts';
import { checkCasePath } from './case-path.ts';
import { checkBadges, checkCosts, checkOptions } from './cast.ts';
import { checkComplete } from './complete.ts';
import { checkConditions } from './conditions.ts';
import { checkEffects, checkReasons } from './effects.ts';
import { checkEndings, checkFindings } from './endings.ts';
import { checkFacts, checkWinnable } from './facts.ts';
import { checkInterruptions } from './interruptions.ts';
import { leadGraph } from './lead-graph.ts';
import { namesOf } from './names.ts';
import { checkPaths } from './paths.ts';
import { checkReferences } from './references.ts';
import { type Cited, checkRests } from './rests.ts';
import { sitesOf } from './sites.ts';

/** All that no single field can know: ids, facts, paths, costs. Works on a document of any shape, so that nothing hides anything. */
export function checkDocument(
  root: Cursor,
  {
    authority,
    register,
    complete,
  }: { readonly authority: AuthorityDocument | undefined; readonly register: Register; readonly complete: boolean },
  { broken, wanting }: Reports,
): Cited {
  const names = namesOf(root, authority, broken);
  const sites = sitesOf(root);
  const graph = leadGraph(root);
  checkReferences(root, names, register, broken);
  checkConditions(sites.conditions, names, broken);
  checkEffects(root, sites.effects, names, broken);
  const spans = checkPaths(root, graph, broken);
  checkEndings(root, graph, broken);
  checkCasePath(root, graph, names, broken);
  checkInterruptions(root, broken);
  checkReasons(sites.effects, wanting);
  checkFacts(root, sites, wanting);
  checkWinnable(root, sites, names, wanting);
  checkFindings(root, wanting);
  checkBadges(root, wanting);
  checkCosts(root, wanting);
  checkOptions(root, wanting);
  if (complete) checkComplete(root, spans, wanting);
  return checkRests(root, sites.effects, register.ids, wanting);
}
