import { BadgeCheck, DatabaseZap, SearchCheck } from "lucide-react";

const STEPS = [
  {
    icon: SearchCheck,
    title: "Check",
    text: "Every row is read and tried out. Nothing is written; you see what would be put right, kept with a note or left out.",
  },
  {
    icon: DatabaseZap,
    title: "Load",
    text: "All of it or nothing, in one piece, while people go on working. It can be undone until the first change after it.",
  },
  {
    icon: BadgeCheck,
    title: "Proof",
    text: "GA4's figures against ours: documents, VAT, debtors, receipts, stock. Every difference is shown to the penny.",
  },
];

/** Explains what happens to an export, before the user begins. */
export function ImportSteps() {
  return (
    <ol className="grid gap-3 md:grid-cols-3">
      {STEPS.map(({ icon: Icon, title, text }, at) => (
        <li key={title} className="flex gap-3 rounded-lg border bg-card p-4 shadow-xs">
          <span className="grid size-9 shrink-0 place-items-center rounded-md bg-primary-soft text-primary">
            <Icon aria-hidden className="size-5" />
          </span>
          <div className="min-w-0">
            <p className="text-base font-semibold">
              <span className="text-muted-foreground">{at + 1}.</span> {title}
            </p>
            <p className="mt-0.5 text-sm text-muted-foreground">{text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
