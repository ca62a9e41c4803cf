import "server-only";
import { lookup as resolve } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

type Subnet = readonly [network: string, prefix: number];

/** Addresses of this machine and its network; a garage may allow them. */
const INSIDE = list([
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["::1", 128],
  ["fc00::", 7],
]);

/**
 * Never allowed: addresses that lead nowhere, to many machines at once, or to a cloud provider's metadata service with a machine's
 * own keys, and IPv4 addresses embedded in IPv6 ones. From IANA's special-purpose registries.
 */
const NEVER = list([
  ["0.0.0.0", 8],
  ["100.100.100.200", 32],
  ["169.254.0.0", 16],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
  ["fd00:ec2::254", 128],
]);

/** All IPv6 addresses allocated for public use. */
const WORLD = list([["2000::", 3]]);

function list(subnets: readonly Subnet[]): BlockList {
  const made = new BlockList();
  for (const [network, prefix] of subnets)
    made.addSubnet(network, prefix, network.includes(":") ? "ipv6" : "ipv4");
  return made;
}

/** Whether events may be sent to an IP address: a public one, or one in the garage's own network where that is allowed. */
export function isAllowedAddress(address: string, { allowPrivate }: Reach): boolean {
  const family = isIP(address) === 6 ? "ipv6" : "ipv4";
  if (isIP(address) === 0 || NEVER.check(address, family)) return false;
  if (INSIDE.check(address, family)) return allowPrivate;
  return family === "ipv4" || WORLD.check(address, family);
}

export interface Reach {
  /** Allows addresses in the garage's own network, and plain http. */
  allowPrivate: boolean;
}

/** Returns why nothing may be sent to an address, before any name is looked up; null where there is no objection. */
export function addressProblem(address: string, { allowPrivate }: Reach): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !["https:", "http:"].includes(url.protocol))
    return "A web address such as https://example.co.uk/ga4";
  if (url.username || url.password) return "Leave user name and password out of the address";
  if (!allowPrivate && url.protocol !== "https:")
    return "Only https addresses: what is sent would be open to everybody on its way. Settings, Webhooks can allow others";
  if (isOtherService(url)) return "Below 1024 only ports 80 and 443: the others are no web servers";
  const host = hostOf(url);
  if (isIP(host)) {
    if (isAllowedAddress(host, { allowPrivate })) return null;
    return isAllowedAddress(host, { allowPrivate: true })
      ? LEADS_INSIDE
      : "This address is kept for special purposes: nothing is sent there";
  }
  return !allowPrivate && /(^|\.)(localhost|local|internal|home\.arpa)\.?$/i.test(host) ? LEADS_INSIDE : null;
}

const LEADS_INSIDE = "This address leads into a private network. Settings, Webhooks can allow that";

/** Ports of mail, remote log-in, file sharing and the like. Without a port, the protocol's default is used. */
const isOtherService = ({ port }: URL): boolean =>
  port !== "" && Number(port) < 1024 && !["80", "443"].includes(port);

/** The host without the brackets of an IPv6 address. */
const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, "");

/**
 * Looks up a name and returns only allowed addresses; the connection is made to exactly these. Fails if any address of the name is
 * not allowed.
 */
export const guardedLookup =
  (reach: Reach): LookupFunction =>
  (hostname, options, callback) =>
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, "", 0);
      const [first] = found;
      if (!first || found.some(({ address }) => !isAllowedAddress(address, reach)))
        return callback(new Error("The name leads into a private network"), "", 0);
      if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    });
