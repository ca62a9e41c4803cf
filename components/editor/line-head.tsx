interface LineHeadProps {
  costs: boolean;
  approvals: boolean;
  technicians: boolean;
}

/** The headings of the grid's columns. */
export function LineHead({ costs, approvals, technicians }: LineHeadProps) {
  const columns = [
    ["Kind", "w-20 text-left"],
    ["Part no.", "w-20 text-left"],
    ["Description", "min-w-0 flex-1 text-left"],
    ["Qty", "w-16 text-right"],
    ["Price", "w-20 text-right"],
    ["Disc", "w-12 text-right"],
    ["VAT", "w-11 text-left"],
    ...(technicians ? [["Technician", "w-26 text-left max-2xl:hidden"]] : []),
    ...(approvals ? [["Customer", "w-22 text-left"]] : []),
    ...(costs ? [["Cost", "w-20 text-right max-2xl:hidden"]] : []),
    ["Net", "w-24 text-right"],
  ];
  return (
    <thead className="block border-b max-md:sr-only">
      <tr className="flex">
        <th scope="col" className="w-10 shrink-0" aria-label="Line" />
        {columns.map(([label, classes]) => (
          <th
            key={label}
            scope="col"
            className={`shrink-0 px-2 py-2 text-xs font-medium text-muted-foreground ${classes}`}
          >
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
