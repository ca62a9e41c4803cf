/** Adds to an e-mail's text where it is paid: where its `{pay_link}` stood, or in a paragraph of its own before the closing one. */
export function withPayLink(filled: string, template: string, address: string | null): string {
  if (address === null || template.includes("{pay_link}")) return filled;
  const paragraphs = filled.split("\n\n");
  paragraphs.splice(Math.max(1, paragraphs.length - 1), 0, `Pay online: ${address}`);
  return paragraphs.join("\n\n");
}
