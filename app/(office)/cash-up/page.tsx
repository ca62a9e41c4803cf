import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { CashUpForm } from "@/components/cash-up/cash-up-form";
import { ClosedDay } from "@/components/cash-up/closed-day";
import { PastDays } from "@/components/cash-up/past-days";
import { LiveRefresh } from "@/components/live/live-refresh";
import type { AddressParams } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { formatDate } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import { PageHeader } from "@/components/ui/page-header";
import { CASH_UPS_SHOWN, type CashUp, getCashUp, listCashUps } from "@/lib/accounting/queries/cash-ups";
import { CashUpDay } from "@/lib/accounting/schema/cash-up";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { receiptMethodName } from "@/lib/receipts/rules/methods";

export const metadata: Metadata = { title: "Cash-up" };

/**
 * Returns the day given in the address; undefined (which means today) if it is no valid day or lies in the
 * future.
 */
function dayOf(value: string | string[] | undefined): string | undefined {
  const read = CashUpDay.safeParse({ day: value });
  return read.success && read.data.day <= today() ? read.data.day : undefined;
}

export default async function CashUpPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("receipts:read");
  const params = await searchParams;
  const day = dayOf(params.day) ?? today();
  const [cashUp, past] = await Promise.all([
    ask(getCashUp, actor, { day }),
    ask(listCashUps, actor, { before: dayOf(params.before) }),
  ]);
  const title = formatDate(day, { year: true });
  return (
    <>
      <LiveRefresh entities={["receipts", "cash_ups"]} />
      <PageHeader
        title="Cash-up"
        badges={cashUp.closed ? <Badge tone="success">Closed</Badge> : <Badge>Open</Badge>}
        actions={
          <>
            {may(actor, "periods:override") ? (
              <Button asChild variant="ghost">
                <Link href="/settings/vat-periods">VAT periods</Link>
              </Button>
            ) : null}
            <nav aria-label="Day" className="flex items-center gap-2">
              <Button asChild size="icon">
                <Link href={`/cash-up?day=${addDays(day, -1)}`} aria-label="The day before">
                  <ChevronLeft />
                </Link>
              </Button>
              <span className="min-w-36 text-center text-sm font-medium">{title}</span>
              <Button
                asChild={day < today()}
                size="icon"
                disabled={day >= today()}
                aria-label="The day after"
              >
                {day < today() ? (
                  <Link href={`/cash-up?day=${addDays(day, 1)}`} aria-label="The day after">
                    <ChevronRight />
                  </Link>
                ) : (
                  <ChevronRight aria-hidden />
                )}
              </Button>
            </nav>
          </>
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Card>
          <CardHeader
            title={title}
            actions={
              <Link href={`/receipts?from=${day}&to=${day}`} className="text-sm text-primary hover:underline">
                Receipts of the day
              </Link>
            }
          />
          <CardBody>
            {cashUp.closed ? (
              <ClosedDay cashUp={cashUp} mayReopen={may(actor, "periods:override")} />
            ) : may(actor, "receipts:update") ? (
              <CashUpForm key={cashUp.day} cashUp={cashUp} />
            ) : (
              <Expected cashUp={cashUp} />
            )}
          </CardBody>
        </Card>
        <PastDays days={past} more={past.length === CASH_UPS_SHOWN} />
      </div>
    </>
  );
}

/** For people who may see the takings but may not close the day. */
function Expected({ cashUp }: { cashUp: CashUp }) {
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-y-2 text-sm">
      {cashUp.methods.map(({ method, expected }) => (
        <div key={method} className="col-span-2 flex justify-between">
          <dt className="text-muted-foreground">{receiptMethodName(method)}</dt>
          <dd>
            <Money amount={expected} quietZero />
          </dd>
        </div>
      ))}
    </dl>
  );
}
