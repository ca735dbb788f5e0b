// For platforms that ask a container by a command: ends with 0 while the server is ready.
import { get } from 'node:http';

get(`http://127.0.0.1:${process.env.PORT ?? 3000}/readyz`, ({ statusCode }) => {
  process.exit(statusCode === 200 ? 0 : 1);
}).on('error', () => process.exit(1));
