import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

interface FileProblemProps {
  supplierId: string;
  messages: readonly string[];
  columnsHref: string;
}

/** Says why a file cannot be read as a price file, and what can be done. */
export function FileProblem({ supplierId, messages, columnsHref }: FileProblemProps) {
  return (
    <Alert
      tone="danger"
      title="This file cannot be taken in"
      actions={
        <>
          <Button asChild>
            <Link href={`/suppliers/${supplierId}/prices/import`}>Choose another file</Link>
          </Button>
          <Button asChild variant="ghost">
            <Link href={columnsHref}>Choose the columns</Link>
          </Button>
        </>
      }
    >
      <ul>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Alert>
  );
}
