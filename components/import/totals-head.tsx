/** The head of a table of totals: GA4's, ours under the given name, and the difference. */
export function TotalsHead({ ours }: { ours: string }) {
  return (
    <thead>
      <tr className="border-b text-left text-muted-foreground max-sm:grid max-sm:grid-cols-3">
        <th scope="col" className="px-4 py-2 font-medium max-sm:sr-only">
          Total
        </th>
        {["GA4", ours, "Difference"].map((side) => (
          <th key={side} scope="col" className="px-4 py-2 text-right font-medium">
            {side}
          </th>
        ))}
      </tr>
    </thead>
  );
}
