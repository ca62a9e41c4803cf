"use client";

import { Select } from "@/components/ui/select";

interface SupplierChoiceProps {
  /** The part that is bought there. */
  of: string;
  suppliers: readonly { id: string; name: string }[];
  chosen: string | null;
  disabled?: boolean;
  className?: string;
  onChoose(supplierId: string | null): void;
}

/** Of whom a part is ordered. */
export const SupplierChoice = ({
  of,
  suppliers,
  chosen,
  disabled = false,
  className,
  onChoose,
}: SupplierChoiceProps) => (
  <Select
    aria-label={`Supplier of ${of}`}
    className={className}
    disabled={disabled}
    value={chosen ?? ""}
    onChange={({ target }) => onChoose(target.value || null)}
  >
    <option value="">Choose a supplier</option>
    {suppliers.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </Select>
);
