"use client";

import { ErrorMessage } from "@/components/shell/error-message";

export default function RouteError({ error, retry }: { error: unknown; retry: () => void }) {
  return <ErrorMessage error={error} retry={retry} />;
}
