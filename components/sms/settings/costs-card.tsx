import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { formatMoney } from "@/lib/core/money";
import type { TextCosts } from "@/lib/messages/queries/text-costs";
import type { TextSetup } from "@/lib/sms/queries/setup";
import { typedPrice } from "@/lib/sms/rules/price";

interface CostsCardProps {
  costs: TextCosts;
  account: TextSetup["account"];
}

/** What texts have cost lately, as we reckon it. */
export function CostsCard({ costs: { texts, parts, cost }, account }: CostsCardProps) {
  return (
    <Card>
      <CardHeader title="The last 30 days" description="Texts that went out by the account" />
      <CardBody className="flex flex-col gap-4">
        <DescriptionList
          items={[
            { term: "Texts", value: texts.toLocaleString("en-GB") },
            { term: "Charged parts", value: parts.toLocaleString("en-GB") },
            { term: "Cost", value: formatMoney(cost) },
            ...(account ? [{ term: "A part now", value: `£${typedPrice(account.part_price)}` }] : []),
          ]}
        />
        <p className="text-sm text-muted-foreground">
          Reckoned by the price of a part when each text was written. Twilio&rsquo;s own bill is what counts;
          the rent of a number is not in here.
        </p>
      </CardBody>
    </Card>
  );
}
