import { SelectField } from "@/components/form/fields";
import { formatMoney } from "@/components/ui/money";
import { chosenFieldName, type Difference, type Side } from "@/lib/customers/rules/merge-choices";

const SUMS = ["credit_limit", "labour_rate"];
const PER_CENT = ["labour_discount_percent", "parts_discount_percent"];

/** Asks which value to keep, for each of the terms in which the two records differ. */
export function MergeTerms({
  differences,
  names,
}: {
  differences: Difference[];
  names: Record<Side, string>;
}) {
  if (differences.length === 0) return null;
  return (
    <fieldset className="flex flex-col gap-3 rounded-lg border p-4">
      <legend className="px-1 text-sm font-semibold">What holds from now on</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {differences.map(({ field, kept, merged }) => (
          <SelectField
            key={field}
            name={`choices.${field}`}
            label={chosenFieldName(field)}
            blank="Choose…"
            required
            options={[
              { value: "kept", label: `${valueWords(field, kept)} (${names.kept}, stays)` },
              { value: "merged", label: `${valueWords(field, merged)} (${names.merged}, goes)` },
            ]}
          />
        ))}
      </div>
    </fieldset>
  );
}

function valueWords(field: string, value: Difference["kept"]): string {
  if (value === null || value === "") return "None";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (SUMS.includes(field)) return formatMoney(String(value));
  if (PER_CENT.includes(field)) return `${Number(value)} %`;
  if (field === "credit_terms") return `${value} days`;
  if (field === "classification") return value === "trade" ? "Trade" : "Retail";
  return String(value);
}
