/** "api_keys" → "API keys". */
export function entityWords(entity: string): string {
  const words = entity.replaceAll("_", " ").replace(/^api\b/, "API");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
