import Link from "next/link";
import { ChannelIcon } from "@/components/messages/document-messages-card";
import { MessageStateBadge } from "@/components/messages/message-state";
import { cn } from "@/components/ui/cn";
import { DateText } from "@/components/ui/date";
import { costWords } from "@/lib/conversations/rules/part-words";
import { withDayWords } from "@/lib/core/dates/date-words";
import { shownTelephone } from "@/lib/core/telephone";
import type { MessageInThread } from "@/lib/messages/queries/thread";
import { channelName } from "@/lib/messages/rules/message";

interface ThreadProps {
  /** Whom it is with. */
  name: string;
  /** Oldest first. */
  messages: readonly MessageInThread[];
  /** Where earlier ones are shown too; null if these are all. */
  earlierHref: string | null;
}

/** What was written both ways, oldest first, seen from its end. */
export function Thread({ name, messages, earlierHref }: ThreadProps) {
  return (
    // Laid out from below, it is at its end without a script.
    <section
      aria-label={`Messages with ${name}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be scrolled by the keyboard too
      tabIndex={0}
      className="flex max-h-[60dvh] flex-col-reverse overflow-y-auto px-3 py-3 lg:max-h-[calc(100dvh-25rem)] lg:min-h-64"
    >
      <div>
        {earlierHref ? (
          <p className="pb-3 text-center text-sm">
            <Link href={earlierHref} prefetch={false} className="text-primary hover:underline">
              Show earlier ones
            </Link>
          </p>
        ) : null}
        <ol className="flex flex-col gap-3">
          {messages.map((message) => (
            <li
              key={message.id}
              className={cn(
                "flex max-w-[85%] flex-col gap-1 text-sm wrap-anywhere",
                message.direction === "in" ? "self-start" : "items-end self-end",
              )}
            >
              {message.channel === "sms" ? <Text message={message} /> : <Other message={message} />}
              <Below message={message} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

const Text = ({ message }: { message: MessageInThread }) => (
  <p
    className={cn(
      "rounded-xl border px-3 py-2 whitespace-pre-wrap",
      message.direction === "in" ? "rounded-bl-sm bg-muted" : "rounded-br-sm bg-primary-soft",
    )}
  >
    <span className="sr-only">{message.direction === "in" ? "They wrote: " : "We wrote: "}</span>
    {message.body ?? "Its words were not kept"}
  </p>
);

/** An e-mail or a letter: its text stands on its own page. */
const Other = ({ message }: { message: MessageInThread }) => (
  <Link
    href={`/messages/${message.id}`}
    prefetch={false}
    className="inline-flex items-center gap-1.5 rounded-xl border border-dashed px-3 py-2 hover:bg-accent"
  >
    <ChannelIcon channel={message.channel} />
    {message.subject ? withDayWords(message.subject) : channelName(message.channel)}
  </Link>
);

function Below({ message }: { message: MessageInThread }) {
  const out = message.direction === "out";
  const charged = out && message.parts && message.cost;
  return (
    <div
      className={cn(
        "flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted-foreground",
        out && "justify-end text-right",
      )}
    >
      <DateText date={message.created_at} time />
      {message.channel === "sms" && message.recipient ? (
        <span>
          {out ? "to " : "from "}
          {shownTelephone(message.recipient)}
        </span>
      ) : null}
      {message.sent_by_name ? <span>{message.sent_by_name}</span> : null}
      {charged ? (
        <span>
          {message.parts} {message.parts === 1 ? "part" : "parts"}, {costWords(message.cost ?? "0")}
        </span>
      ) : null}
      {out && message.channel !== "print" ? (
        <MessageStateBadge state={message.state} kept={message.kept} />
      ) : null}
      {message.state_reason ? <span className="w-full text-danger">{message.state_reason}</span> : null}
    </div>
  );
}
