const NAMES: Record<number, string> = {
  400: "INVALID_REQUEST",
  401: "AUTHENTICATION_FAILURE",
  403: "NOT_AUTHORIZED",
  404: "RESOURCE_NOT_FOUND",
  409: "RESOURCE_CONFLICT",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "UNPROCESSABLE_ENTITY",
};

/** What PayPal does not do, in the form in which it says so. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly issue: string,
    readonly field?: string,
    /** Of the older interfaces, which have names of their own. */
    readonly named?: string,
  ) {
    super(issue);
  }

  body(): object {
    return {
      name: this.named ?? NAMES[this.status],
      message: "The requested action could not be performed.",
      debug_id: "f00dfacecafe1",
      details: [{ field: this.field, location: "body", issue: this.issue, description: "See the issue." }],
      links: [],
    };
  }
}
