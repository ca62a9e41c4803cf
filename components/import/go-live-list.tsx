import {
  BadgeCheck,
  Building2,
  GraduationCap,
  Hash,
  ImagePlus,
  Lock,
  type LucideIcon,
  Percent,
  Save,
  Scale,
  Send,
  Split,
  UserPlus,
} from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ChecklistRow } from "@/components/ui/checklist";
import { formatDate } from "@/components/ui/date";
import { tickLine } from "@/lib/ga4-import/actions";
import type { GoLiveLine } from "@/lib/ga4-import/go-live/go-live-lines";
import type { TICKABLE } from "@/lib/ga4-import/go-live/go-live-schema";
import { LINE_WORDS } from "@/lib/ga4-import/go-live/line-words";
import { ActionButton } from "./action-button";

const ICONS: Record<GoLiveLine["line"], LucideIcon> = {
  export: BadgeCheck,
  conflicts: Split,
  debtors: Scale,
  numbers: Hash,
  users: UserPlus,
  garage: Building2,
  vat: Percent,
  logo: ImagePlus,
  paper: Send,
  backup: Save,
  staff: GraduationCap,
  ga4_closed: Lock,
};

interface GoLiveListProps {
  lines: readonly GoLiveLine[];
  /** False once the garage is live. */
  mayTick: boolean;
}

/**
 * Lists what must be done before the garage leaves GA4: some lines are read from the data, others are ticked
 * by people.
 */
export function GoLiveList({ lines, mayTick }: GoLiveListProps) {
  return (
    <Card>
      <ol className="divide-y">
        {lines.map(({ line, done, fact, tickable, said }) => {
          const { title, text, link } = LINE_WORDS[line];
          return (
            <ChecklistRow
              key={line}
              {...{ icon: ICONS[line], title, done, text }}
              actions={
                <>
                  {mayTick && tickable && (said || !done) ? (
                    <ActionButton
                      input={{ line: line as (typeof TICKABLE)[number], done: said === null }}
                      label={said ? "Not yet, after all" : "It is done"}
                      of={title}
                      said={said ? "To do again" : "Ticked"}
                      small={false}
                      act={tickLine}
                    />
                  ) : null}
                  {link ? (
                    <Button asChild>
                      <Link href={link.href} prefetch={false}>
                        {link.label}
                      </Link>
                    </Button>
                  ) : null}
                </>
              }
            >
              {fact && !said ? <p className="mt-0.5 text-sm break-words">{fact}</p> : null}
              {said ? (
                <p className="mt-0.5 text-sm">
                  {`${said.name} said so on ${formatDate(said.at, { time: true })}`}
                </p>
              ) : null}
            </ChecklistRow>
          );
        })}
      </ol>
    </Card>
  );
}
