import Link from "next/link";

interface AddToDetailsProps {
  customerId: string;
  missing: readonly string[];
}

/** What is not on file, and where it is added. */
export const AddToDetails = ({ customerId, missing }: AddToDetailsProps) => (
  <>
    {`${missing.join(". ")}. `}
    <Link href={`/customers/${customerId}/edit`} className="text-primary underline">
      Add to their details
    </Link>
  </>
);
