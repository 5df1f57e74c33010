# Two images from one file: the service (the default) and, with --target proxy, the proxy of docker-compose.yml.
# Nothing here needs BuildKit.
FROM node:24-bookworm-slim AS node
WORKDIR /app
COPY package.json package-lock.json ./

FROM node AS build
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY src ./src
RUN npm run build

FROM node AS dependencies
RUN npm ci --omit=dev --no-audit --no-fund

FROM debian:bookworm-slim AS proxy
RUN apt-get update \
  && apt-get install -y --no-install-recommends haproxy \
  && rm -rf /var/lib/apt/lists/*
COPY src/proxy/haproxy.cfg /etc/haproxy/haproxy.cfg
RUN haproxy -c -f /etc/haproxy/haproxy.cfg
LABEL org.opencontainers.image.title="Rostrum, the proxy" \
  org.opencontainers.image.description="Shares connections out among the nodes of Rostrum." \
  org.opencontainers.image.licenses="MIT"
USER haproxy
EXPOSE 8080
# To HAProxy: finish what is under way, then end.
STOPSIGNAL SIGUSR1
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8081 && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ code _ <&3 && [ \"$code\" = 200 ]"]
ENTRYPOINT ["haproxy", "-W", "-db", "-f", "/etc/haproxy/haproxy.cfg"]

FROM node:24-bookworm-slim AS service
LABEL org.opencontainers.image.title="Rostrum" \
  org.opencontainers.image.description="The speakers' list, the clock and the record for hybrid conferences." \
  org.opencontainers.image.licenses="MIT"
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json ./
COPY --from=build /app/dist ./dist
RUN chmod +x dist/main.js \
  && ln -s /app/dist/main.js /usr/local/bin/rostrum \
  && mkdir -m 700 /data \
  && chown node:node /data
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
USER node
# The only place that is written to, and not even that where REDIS_URL is set.
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 8080}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--max-semi-space-size=64", "/app/dist/main.js"]
CMD ["serve"]
