import "server-only";
import { z } from "zod";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { conflict, invalid } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { dvlaClient } from "@/lib/integrations/dvla/dvla-client";
import { dvsaClient } from "@/lib/integrations/dvsa/dvsa-client";
import { oneAutoClient } from "@/lib/integrations/one-auto/one-auto-client";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import { testService } from "@/lib/integrations/outside/test-service";
import { connectionOf, keysOf } from "../queries/connected";
import { DvlaKeys, DvsaKeys, OneAutoKeys, SERVICES, type ServiceName } from "../schema/keys";
import { connectService } from "./connections";

interface Tested {
  test(): Promise<void>;
}

/** Connects DVSA, once its keys were tried out. VALIDATION_ERROR at the key that DVSA does not take. */
export const connectDvsa = procedure({
  name: "connections.connect_dvsa",
  permission: "settings:update",
  input: DvsaKeys,
  async execute(actor, keys) {
    await tried(dvsaClient(keys));
    return run(connectService, actor, { service: "dvsa", live: true, keys });
  },
});

/** Connects DVLA, once its key was tried out. VALIDATION_ERROR at the key where DVLA does not take it. */
export const connectDvla = procedure({
  name: "connections.connect_dvla",
  permission: "settings:update",
  input: DvlaKeys,
  async execute(actor, keys) {
    await tried(dvlaClient(keys));
    return run(connectService, actor, { service: "dvla", live: keys.live, keys });
  },
});

/** Connects One Auto API, once its key was tried out, which costs nothing. VALIDATION_ERROR at the key where it is not taken. */
export const connectOneAuto = procedure({
  name: "connections.connect_one_auto",
  permission: "settings:update",
  input: OneAutoKeys,
  async execute(actor, keys) {
    await tried(oneAutoClient(keys));
    return run(connectService, actor, { service: "one_auto", live: keys.live, keys });
  },
});

/** Asks a connected service whether it still takes our keys. CONFLICT, in words, where it does not. */
export const testConnection = procedure({
  name: "connections.test",
  permission: "settings:update",
  input: z.strictObject({ service: z.enum(SERVICES) }),
  async execute(_actor, { service }) {
    const row = await connectionOf(db(), service);
    if (!row) throw conflict("It is not connected any more");
    await testService(service, ServiceError, () => clientOf(service, row).test());
    return { service };
  },
});

const CLIENTS = {
  dvsa: (row) => clientWith(keysOf(row, DvsaKeys), dvsaClient),
  dvla: (row) => clientWith(keysOf(row, DvlaKeys), dvlaClient),
  one_auto: (row) => clientWith(keysOf(row, OneAutoKeys), oneAutoClient),
} satisfies Record<ServiceName, (row: { sealed_keys: string }) => Tested | null>;

function clientOf(service: ServiceName, row: { sealed_keys: string }): Tested {
  const client = CLIENTS[service](row);
  if (!client) throw conflict("Its keys cannot be read any more: connect it again");
  return client;
}

const clientWith = <K>(keys: K | null, client: (keys: K) => Tested): Tested | null => keys && client(keys);

async function tried(client: Tested): Promise<void> {
  try {
    await client.test();
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    throw invalid({ field: error.key ?? "api_key", message: error.message });
  }
}
