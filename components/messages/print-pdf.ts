import { toast } from "@/components/ui/toast";

/**
 * Opens the browser's print window on a PDF, without leaving the page, and leaves the cursor where it was. Where there is none,
 * it is told why. Answers whether there was one.
 */
export async function printPdf(href: string): Promise<boolean> {
  const frame = document.createElement("iframe");
  frame.src = href;
  frame.style.cssText = "position:fixed;inset:auto 0 0 auto;width:1px;height:1px;border:0;opacity:0";
  frame.title = "Printing";
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const refused = refusal(frame);
  if (refused) {
    frame.remove();
    toast.error(refused);
    return false;
  }
  const { activeElement } = document;
  try {
    frame.contentWindow?.focus();
    frame.contentWindow?.print();
    // The frame would hear the keys that follow.
    window.focus();
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  } catch {
    window.open(href, "_blank", "noopener");
  }
  setTimeout(() => frame.remove(), 5 * 60_000);
  return true;
}

/** What the server says instead of a paper. */
function refusal(frame: HTMLIFrameElement): string | null {
  try {
    const { contentType, body } = frame.contentDocument ?? {};
    if (contentType !== "application/json") return null;
    const { error } = JSON.parse(body?.textContent ?? "") as { error: { message: string } };
    return error.message;
  } catch {
    // A viewer of PDFs does not let itself be looked into.
    return null;
  }
}
