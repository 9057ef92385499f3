/**
 * Ends the command without a word once nobody reads on, as behind `| head`: what it had to say is as good as said. Asked again it
 * does nothing more.
 */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) stream.off('error', end).on('error', end);
}

function end(problem: NodeJS.ErrnoException): void {
  if (problem.code !== 'EPIPE') throw problem;
  process.exit();
}
