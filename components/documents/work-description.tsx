import { TriangleAlert } from "lucide-react";
import { cn } from "@/components/ui/cn";

const ADVICE = /^advis(e|ed|ory|ories)\b/i;

/** The work description, line by line as written, with advisories highlighted. */
export function WorkDescription({ text }: { text: string }) {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line: line.trim(), key: `${at} ${line}` }));
  return (
    <section className="border-t px-5 py-4 print:px-0">
      <h2 className="mb-1.5 text-sm font-semibold">Work</h2>
      <div className="max-w-prose text-base print:max-w-none">
        {lines.map(({ line, key }) =>
          line === "" ? (
            <br key={key} />
          ) : (
            <p key={key} className={cn(ADVICE.test(line) && "flex gap-1.5 font-medium text-warning")}>
              {ADVICE.test(line) ? (
                <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 print:hidden" />
              ) : null}
              {line}
            </p>
          ),
        )}
      </div>
    </section>
  );
}
