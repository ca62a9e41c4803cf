/** Prints what a drill saw, for docs/reliability.md. */
export function seen(drill: string, figures: Record<string, string | number>): void {
  const words = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  process.stdout.write(`\n  seen: ${drill}: ${words.join(", ")}\n`);
}
