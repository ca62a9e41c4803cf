import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import type { CustomersPage } from "@/lib/portal/queries/customers-page";
import { CONSENT_WORDING } from "@/lib/portal/rules/channels";

/** How a customer wants to be reminded and told of offers. */
export function ChannelsCard({ channels, action }: { channels: CustomersPage["channels"]; action: string }) {
  return (
    <section aria-labelledby="channels" className="flex flex-col gap-3">
      <h2 id="channels" className="text-lg font-semibold">
        How we may write to you
      </h2>
      <Card className="p-5">
        <form action={action} method="post" className="flex flex-col gap-4">
          <fieldset>
            <legend className="text-base text-muted-foreground">{CONSENT_WORDING}</legend>
            <div className="mt-3 flex flex-col">
              {channels.map(({ channel, words, allowed }) => (
                <label key={channel} htmlFor={channel} className="flex min-h-11 items-center gap-3 text-base">
                  <Checkbox
                    id={channel}
                    name="channel"
                    value={channel}
                    defaultChecked={allowed}
                    className="size-5"
                  />
                  {words}
                </label>
              ))}
            </div>
          </fieldset>
          <Button type="submit" className="h-12 px-6 text-base sm:self-start">
            Save my choice
          </Button>
          <p className="text-sm text-muted-foreground">
            What you have asked us for, such as a confirmation or an invoice, comes in any case.
          </p>
        </form>
      </Card>
    </section>
  );
}
