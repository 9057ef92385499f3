/**
 * A draw between 0 and 1 by seed and name alone. Keyed, not sequential, so that chance is the same for every table
 * whatever was chosen before: runs with one seed differ by judgement, not by luck.
 */
export function draw(seed: number, key: string): number {
  let hash = seed ^ 0x9e3779b9;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}
