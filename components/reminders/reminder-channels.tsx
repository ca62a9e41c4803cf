import { Check, Clock, type LucideIcon, Mail, MessageSquareText, Printer } from "lucide-react";
import { cn } from "@/components/ui/cn";
import type { ReminderRow } from "@/lib/reminders/responses";

interface Channel {
  name: string;
  icon: LucideIcon;
  wanted: boolean;
  done: boolean;
}

/**
 * The channels by which a reminder goes out, and those by which it has gone out: as text for screen readers and a tick on
 * screen.
 */
export function ReminderChannels({ reminder }: { reminder: ReminderRow }) {
  const channels: Channel[] = [
    { name: "SMS", icon: MessageSquareText, wanted: reminder.wanted_sms, done: reminder.done_sms },
    { name: "e-mail", icon: Mail, wanted: reminder.wanted_email, done: reminder.done_email },
    { name: "letter", icon: Printer, wanted: reminder.wanted_print, done: reminder.done_print },
  ];
  const used = channels.filter(({ wanted, done }) => wanted || done);
  if (used.length === 0) return <span className="text-muted-foreground">none</span>;
  return (
    <span className="inline-flex items-center gap-2.5">
      {used.map(({ name, icon: Icon, done }) => {
        const Mark = done ? Check : Clock;
        const title = done ? `${name} sent` : `${name} to be sent`;
        return (
          <span
            key={name}
            title={title}
            className={cn(
              "inline-flex items-center gap-0.5",
              done ? "text-success" : "text-muted-foreground",
            )}
          >
            <Icon aria-hidden className="size-4" />
            <Mark aria-hidden className="size-3" />
            <span className="sr-only">{title}</span>
          </span>
        );
      })}
    </span>
  );
}
