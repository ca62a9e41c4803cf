/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["postgres", "pg-boss", "@node-rs/argon2", "yauzl"],
  experimental: { serverActions: { bodySizeLimit: "2mb" } },
};

export default config;
