import { Check, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "./badge";
import { cn } from "./cn";

type ChecklistRowProps = {
  icon: LucideIcon;
  title: ReactNode;
  done: boolean;
  text: ReactNode;
  /** Its state, or who reported it. */
  children?: ReactNode;
  /** The links to do it. */
  actions?: ReactNode;
};

/** A row of a checklist: what it is, whether it is done, and where to do it. */
export function ChecklistRow({ icon: Icon, title, done, text, children, actions }: ChecklistRowProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-4">
      <span
        className={cn(
          "grid size-9 shrink-0 place-items-center rounded-full border",
          done ? "border-transparent bg-success/10 text-success" : "bg-primary-soft text-primary",
        )}
      >
        {done ? <Check aria-hidden className="size-5" /> : <Icon aria-hidden className="size-5" />}
      </span>
      <div className="min-w-0 flex-1 basis-56">
        <h2 className="flex flex-wrap items-center gap-2 text-base font-semibold">
          {title}
          <Badge tone={done ? "success" : "outline"}>{done ? "Done" : "To do"}</Badge>
        </h2>
        <p className="mt-0.5 text-sm text-muted-foreground">{text}</p>
        {children}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </li>
  );
}
