import "server-only";
import { lookup as resolve } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Addresses that lead into this machine, its network or nowhere: IANA's special-purpose registries. */
const INSIDE = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  INSIDE.addSubnet(network, prefix, "ipv4");

/** Of IPv6 only what is handed out to the world is outside; of that, what wraps an IPv4 address is not. */
const WORLD = new BlockList();
WORLD.addSubnet("2000::", 3, "ipv6");
const WRAPPED = new BlockList();
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  WRAPPED.addSubnet(network, prefix, "ipv6");

/** Whether an IP address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !INSIDE.check(address, "ipv4");
  return isIP(address) === 6 && WORLD.check(address, "ipv6") && !WRAPPED.check(address, "ipv6");
}

/** What speaks against sending to an address, before any name is looked up; null where nothing does. */
export function addressProblem(address: string, { allowPrivate }: { allowPrivate: boolean }): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !["https:", "http:"].includes(url.protocol))
    return "A web address such as https://example.co.uk/ga4";
  if (url.username || url.password) return "Leave user name and password out of the address";
  if (allowPrivate) return null;
  if (url.protocol !== "https:")
    return "Only https addresses: what is sent would be open to everybody on its way";
  const host = hostOf(url);
  if (isIP(host) ? !isPublicAddress(host) : /(^|\.)(localhost|local|internal|home\.arpa)\.?$/i.test(host))
    return "This address leads into a private network. Settings, Webhooks can allow that";
  return null;
}

/** The host without the brackets of an IPv6 address. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, "");

/** Looks a name up and gives only an address of the public internet: the very one that is then connected to. */
export const publicLookup: LookupFunction = (hostname, options, callback) =>
  resolve(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, "", 0);
    const inside = found.find(({ address }) => !isPublicAddress(address));
    const [first] = found;
    if (inside || !first)
      return callback(
        Object.assign(new Error("The name leads into a private network"), { code: "EPRIVATE" }),
        "",
        0,
      );
    if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  });
