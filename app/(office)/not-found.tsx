import { NotFoundMessage } from "@/components/shell/not-found-message";

export const metadata = { title: "Not found" };

export default function OfficeNotFound() {
  return <NotFoundMessage />;
}
