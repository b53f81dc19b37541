FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY tsconfig.json ./
COPY commands commands
COPY knowledge knowledge
COPY src src
USER node
CMD ["npm", "start", "--silent"]
