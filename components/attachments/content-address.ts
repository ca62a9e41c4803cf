/** Where the content of an attachment is read. */
export const contentAddress = (id: string, size?: "thumbnail" | "email"): string =>
  `/api/attachments/${id}${size ? `?size=${size}` : ""}`;

export const downloadAddress = (id: string, size?: "email"): string =>
  `/api/attachments/${id}?download=1${size ? `&size=${size}` : ""}`;
