import { randomUUID } from "node:crypto";
import { DvsaFiles } from "./dvsa-files";
import { type Answer, type Asked, ServiceServer } from "./service-server";

const refusal = (status: number, errorCode: string, errorMessage: string): Answer => ({
  status,
  body: { requestId: randomUUID(), errorCode, errorMessage },
});

/** DVSA's MOT History API and Microsoft's sign-in before it, on one address of loopback. */
export class DvsaServer extends ServiceServer {
  readonly keys = {
    tenant_id: "11111111-2222-3333-4444-555555555555",
    client_id: "client-of-the-tests",
    client_secret: "secret-of-the-tests",
    api_key: "dvsa-key-of-the-tests",
  };
  /** By registration, as DVSA has them. */
  readonly vehicles = new Map<string, object>();
  /** What it has to download, on a server that takes none of these keys. */
  readonly files = new DvsaFiles();
  /** Seconds for which a token is good. */
  lasts = 1199;
  private readonly tokens = new Set<string>();

  /** Ends every token that was given. */
  endTokens(): void {
    this.tokens.clear();
  }

  /** A vehicle that passed its MOT, so that it runs until a day. */
  passed(registration: string, expiryDate: string, more: object = {}): void {
    this.vehicles.set(registration, {
      registration,
      make: "FORD",
      model: "FOCUS",
      firstUsedDate: "2016-03-01",
      fuelType: "Petrol",
      primaryColour: "Blue",
      engineSize: "998",
      hasOutstandingRecall: "No",
      motTests: [
        {
          completedDate: "2025-02-11T09:30:00.000Z",
          testResult: "PASSED",
          expiryDate,
          odometerValue: "40123",
          odometerUnit: "MI",
          odometerResultType: "READ",
          motTestNumber: "123456789012",
          dataSource: "DVSA",
          defects: [
            { text: "Nearside front tyre worn close to the legal limit", type: "ADVISORY", dangerous: false },
          ],
        },
      ],
      ...more,
    });
  }

  protected answer(asked: Asked): Answer {
    if (asked.path.startsWith("/files/")) return this.file(asked);
    return asked.path.endsWith("/token") ? this.token(asked) : this.read(asked);
  }

  private file({ path, headers }: Asked): Answer {
    if (headers.authorization || headers["x-api-key"]) this.faults.push("keys sent with a link");
    const zip = this.files.at(path);
    return zip
      ? { status: 200, body: zip, headers: { "content-type": "application/zip" } }
      : {
          status: 403,
          body: "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>",
        };
  }

  private token({ method, path, headers, body }: Asked): Answer {
    const { tenant_id, client_id, client_secret } = this.keys;
    if (method !== "POST" || headers["content-type"] !== "application/x-www-form-urlencoded")
      this.faults.push("token request");
    const form = Object.fromEntries(new URLSearchParams(body));
    if (form.grant_type !== "client_credentials" || form.scope !== "https://tapi.dvsa.gov.uk/.default")
      return { status: 400, body: { error: "invalid_scope" } };
    const known = form.client_id === client_id && form.client_secret === client_secret;
    if (path !== `/${tenant_id}/oauth2/v2.0/token` || !known)
      return { status: 401, body: { error: "invalid_client", error_codes: [7000215] } };
    const access_token = randomUUID();
    this.tokens.add(access_token);
    return {
      status: 200,
      body: { token_type: "Bearer", expires_in: this.lasts, ext_expires_in: this.lasts, access_token },
    };
  }

  private read({ method, path, headers }: Asked): Answer {
    if (method !== "GET") this.faults.push(`${method} of the API`);
    if (headers["x-api-key"] !== this.keys.api_key)
      return refusal(403, "MOTH-FB-03", "The API key is not recognised");
    const token = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1];
    if (!token) return refusal(403, "MOTH-FB-04", "The access token is missing");
    if (!this.tokens.has(token)) return refusal(403, "MOTH-FB-02", "The access token has expired");
    if (path === "/v1/trade/vehicles/bulk-download")
      return { status: 200, body: this.files.listed(`http://${headers.host}`) };
    const registration = /^\/v1\/trade\/vehicles\/registration\/(\w+)$/.exec(path)?.[1];
    if (!registration) return refusal(404, "MOTH-NF-02", "URL not found");
    const vehicle = this.vehicles.get(registration);
    return vehicle ? { status: 200, body: vehicle } : refusal(404, "MOTH-NF-01", "Vehicle not found");
  }
}
