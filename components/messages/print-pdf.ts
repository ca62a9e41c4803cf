/** Opens the browser's print window on a PDF, without leaving the page. */
export function printPdf(href: string): void {
  const frame = document.createElement("iframe");
  frame.src = href;
  frame.style.cssText = "position:fixed;inset:auto 0 0 auto;width:1px;height:1px;border:0;opacity:0";
  frame.title = "Printing";
  frame.onload = () => {
    try {
      frame.contentWindow?.focus();
      frame.contentWindow?.print();
    } catch {
      window.open(href, "_blank", "noopener");
    }
    setTimeout(() => frame.remove(), 5 * 60_000);
  };
  document.body.append(frame);
}
