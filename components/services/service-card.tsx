import Link from "next/link";
import { CallsOfDay } from "@/components/connections/calls-of-day";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { formatMoney } from "@/lib/core/money";
import type { ShownService } from "@/lib/services/queries/services";
import { KIND_WORDS, STATE_WORDS } from "@/lib/services/rules/service-state";
import { TestService } from "./test-service";

const MADE_UP = "Our own sandbox answers for it: what it says is made up, and nothing goes out.";

/** A service on the internet: whether it is set up, how it answered lately, and what it cost. */
export function ServiceCard({ service, mayTest }: { service: ShownService; mayTest: boolean }) {
  const { kind, state, calls, left_alone_until, cost, settings, test } = service;
  const words = KIND_WORDS[kind];
  const title = service.name ?? words.title;
  const badge = STATE_WORDS[state];
  const asked = state !== "none" && state !== "by_email" && state !== "sandbox";
  return (
    <Card>
      <CardHeader
        title={title}
        description={words.text}
        actions={<Badge tone={badge.tone}>{badge.words}</Badge>}
      />
      <CardBody className="flex flex-col gap-3">
        {left_alone_until ? (
          <Alert tone="warning" title="Left alone for a moment">
            It failed several times in a row, so it is left alone until{" "}
            <DateText date={left_alone_until} time />. What waits for it goes on then.
          </Alert>
        ) : null}
        {asked || calls.answered + calls.failed + calls.spared > 0 ? (
          <CallsOfDay calls={calls} />
        ) : (
          <p className="text-sm text-muted-foreground">{state === "sandbox" ? MADE_UP : words.without}</p>
        )}
        {cost !== null && words.cost ? (
          <p className="text-sm tabular-nums">
            {formatMoney(cost)} for {words.cost} in the last 30 days, as far as it was told.
          </p>
        ) : null}
        {words.server ? <p className="text-sm text-muted-foreground">{words.server}</p> : null}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {settings ? (
            <Link
              href={settings}
              prefetch={false}
              className="inline-flex min-h-6 items-center text-sm underline underline-offset-4"
              aria-label={`Settings of ${title}`}
            >
              Settings of {title}
            </Link>
          ) : null}
          {test && mayTest ? <TestService title={title} test={test} /> : null}
        </div>
      </CardBody>
    </Card>
  );
}
