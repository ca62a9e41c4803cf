import { toast } from "@/components/ui/toast";

/**
 * Opens the browser's print dialog for a PDF without leaving the page, and keeps the focus where it was. If the server returns
 * an error instead of a PDF, shows the reason. Returns whether there was a PDF.
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
    // Otherwise the iframe would receive the keys that follow.
    window.focus();
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  } catch {
    window.open(href, "_blank", "noopener");
  }
  setTimeout(() => frame.remove(), 5 * 60_000);
  return true;
}

/** Returns the server's error message, if it sent one instead of a PDF. */
function refusal(frame: HTMLIFrameElement): string | null {
  try {
    const { contentType, body } = frame.contentDocument ?? {};
    if (contentType !== "application/json") return null;
    const { error } = JSON.parse(body?.textContent ?? "") as { error: { message: string } };
    return error.message;
  } catch {
    // The browser's PDF viewer does not allow access to its content.
    return null;
  }
}
