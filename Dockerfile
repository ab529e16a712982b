# One file for both deployables: `web` answers requests, `worker` takes builds and migrates the database.

FROM node:20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --no-save --no-audit --no-fund

FROM packages AS build
COPY . .
ENV NEXT_TELEMETRY_DISABLED=1
RUN node node_modules/next/dist/bin/next build \
  && cp -r .next/static .next/standalone/.next/static \
  && cp -r public .next/standalone/public

FROM node:20-bookworm-slim AS web
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000 STORAGE_DIRECTORY=/data/objects
RUN mkdir -p /data/objects && chown -R node:node /data
COPY --from=build --chown=node:node /app/.next/standalone ./
COPY --chown=node:node bin/start/observe-requests.mjs ./bin/start/
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then((answer) => process.exit(answer.status === 200 ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "./bin/start/observe-requests.mjs", "server.js"]

FROM packages AS worker-packages
RUN npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim AS worker
WORKDIR /app
ENV NODE_ENV=production STORAGE_DIRECTORY=/data/objects
RUN mkdir -p /data/objects && chown -R node:node /data
COPY --from=worker-packages /app/node_modules ./node_modules
COPY package.json tsconfig.json ./
COPY bin ./bin
COPY drizzle ./drizzle
COPY generators ./generators
COPY lib ./lib
COPY texts ./texts
COPY worker ./worker
USER node
# Time for the build under way when the container is told to stop.
STOPSIGNAL SIGTERM
CMD ["node", "--import", "tsx", "worker/main.ts"]
