import { type ReactNode, useState } from 'react';
import type { Link } from '../../../workshop/link.ts';
import type { MeansView } from '../../../workshop/means-view.ts';
import type { PhoneTable, PhoneView } from '../../../workshop/phone-view.ts';
import type { TablePlan } from '../../../workshop/session.ts';
import { LeadLooks } from './lead-looks.tsx';
import { LeadPlan } from './lead-plan.tsx';
import { useAsk } from './use-ask.ts';
import './lead-part.css';

interface Props {
  readonly link: Link<PhoneView>;
  readonly table: PhoneTable;
  readonly means: MeansView;
}

const looksSay =
  'Nothing here has to be done. You can look before the table decides: it costs something, and what you find is read on every phone here. Ask the table first.';
const wholeSays =
  'Nothing here has to be done. You can look before the table decides, ask somebody to stand behind the choice, and note how you mean to do it. Some of it costs something. Ask the table first.';

/** What the one who acts for a table does between votes: look, put people behind it, and say what is meant. */
export function LeadPart({ link, table, means }: Props): ReactNode {
  const { ask, refused } = useAsk(link);
  // What was pressed stands until the room has answered: two quick presses are both kept.
  const [asked, setAsked] = useState<TablePlan | undefined>(undefined);
  const plan = asked ?? means.plan;
  const change = async (next: TablePlan): Promise<void> => {
    setAsked(next);
    await ask({ type: 'plan', table: table.id, ...next });
    setAsked((now) => (now === next ? undefined : now));
  };
  const plans = table.decision?.asks === 'decide';
  const looks = table.phase === 'reading';
  // At what kind of problem it is there may be nothing to do beforehand.
  if (!plans && !(looks && means.looks.length > 0)) return undefined;
  return (
    <details className="lead-part">
      <summary>You act for the table</summary>
      <p className="lead-says">{plans ? wholeSays : looksSay}</p>
      {looks && <LeadLooks means={means} closed={table.held} onLook={(look) => void ask({ type: 'look', table: table.id, look })} />}
      {plans && <LeadPlan backers={means.backers} plan={plan} onPlan={(next) => void change(next)} />}
      {refused !== undefined && (
        <p className="phone-refused" role="alert">
          {refused}
        </p>
      )}
    </details>
  );
}
