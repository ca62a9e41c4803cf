import Link from "next/link";
import { FullPageMessage } from "@/components/shell/full-page-message";
import { Button } from "@/components/ui/button";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <FullPageMessage
      title="There is nothing here"
      actions={
        <Button asChild variant="primary">
          <Link href="/">Go to the start</Link>
        </Button>
      }
    >
      The address may be mistyped, or what it led to has been archived or merged with another record.
    </FullPageMessage>
  );
}
