/** Adds to an e-mail's text where it is paid: where its `{pay_link}` stood, or in a paragraph of its own before the closing one. */
export const withPayLink = (filled: string, template: string, address: string | null): string =>
  address === null || template.includes("{pay_link}")
    ? filled
    : beforeClosing(filled, `Pay online: ${address}`);

/** Adds a paragraph to an e-mail's text, before the closing one. */
export function beforeClosing(text: string, paragraph: string): string {
  const paragraphs = text.split("\n\n");
  paragraphs.splice(Math.max(1, paragraphs.length - 1), 0, paragraph);
  return paragraphs.join("\n\n");
}
