"use client";

import { type ReactNode, useId, useState } from "react";
import { useForm } from "@/components/form/form";
import { Checkbox } from "@/components/ui/checkbox";
import { entityWords } from "@/lib/audit/rules/entity-words";

/** An event that one can subscribe to, and what it says happened. */
export interface KnownEvent {
  name: string;
  description: string;
}

const subjectOf = (name: string): string => name.split(".")[0] ?? name;

/** Whether no event of today has the name, nor a subject of today's: a name of the release before. */
const isOldName = (name: string, events: readonly KnownEvent[]): boolean =>
  name !== "*" && !events.some((event) => event.name === name || `${subjectOf(event.name)}.*` === name);

interface EventChoiceProps {
  events: readonly KnownEvent[];
  chosen: readonly string[];
}

/** The events to which a webhook subscribes: all, all of a subject, or single ones. */
export function EventChoice({ events, chosen }: EventChoiceProps) {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set(chosen));
  const problem = useForm().errorOf("event_names");
  const all = names.has("*");
  const oldNames = chosen.filter((name) => isOldName(name, events));
  const box = (name: string, words: ReactNode) => (
    <EventBox
      name={name}
      checked={names.has(name)}
      onChange={(on) =>
        setNames((before) => new Set(on ? [...before, name] : [...before].filter((one) => one !== name)))
      }
    >
      {words}
    </EventBox>
  );
  return (
    <fieldset className="flex flex-col gap-2" aria-describedby={problem ? "event-names-problem" : undefined}>
      <legend className="mb-1.5 text-sm font-medium">Events</legend>
      {box("*", "All that happens, now and in later versions")}
      {oldNames.length > 0 ? (
        <div className="rounded-md border px-3 py-2">
          <p className="mb-1.5 text-sm text-muted-foreground">
            Told by the names of the release before. Untick these and tick today&rsquo;s names once the
            program knows them.
          </p>
          {oldNames.map((name) => (
            <div key={name}>{box(name, <code>{name}</code>)}</div>
          ))}
        </div>
      ) : null}
      {all ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
        <section aria-label="Single events" tabIndex={0} className="max-h-64 overflow-auto rounded-md border">
          {[...Map.groupBy(events, ({ name }) => subjectOf(name))].map(([subject, ofSubject]) => (
            <div key={subject} className="border-b px-3 py-2 last:border-b-0">
              {box(`${subject}.*`, <span className="font-medium">{entityWords(subject)}</span>)}
              {names.has(`${subject}.*`) ? null : (
                <ul className="mt-1.5 grid gap-1.5 pl-6">
                  {ofSubject.map(({ name, description }) => (
                    <li key={name}>
                      {box(
                        name,
                        <>
                          {description} <code className="text-xs text-muted-foreground">{name}</code>
                        </>,
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </section>
      )}
      {problem ? (
        <p id="event-names-problem" className="text-sm text-danger">
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}

interface EventBoxProps {
  name: string;
  checked: boolean;
  onChange(on: boolean): void;
  children: ReactNode;
}

function EventBox({ name, checked, onChange, children }: EventBoxProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-2 text-sm">
      <Checkbox
        id={id}
        name="event_names[]"
        value={name}
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        className="mt-0.5"
      />
      <label htmlFor={id}>{children}</label>
    </div>
  );
}
