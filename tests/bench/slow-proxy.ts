import { connect, createServer, type Server, type Socket } from 'node:net';

export interface Line {
  /** There and back, in milliseconds. */
  roundTrip: number;
  /** Each way, in bits per second, shared by all connections. */
  bitsPerSecond: number;
}

/** What one TCP packet carries. */
const packet = 1460; // bytes

/**
 * One way of the line: bytes leave in their order, no faster than the line carries them, and arrive half a
 * round trip later.
 */
function makeWay({ roundTrip, bitsPerSecond }: Line) {
  let freeAt = 0;
  return (bytes: Buffer, deliver: (part: Buffer) => void): void => {
    for (let at = 0; at < bytes.length; at += packet) {
      const part = bytes.subarray(at, at + packet);
      freeAt = Math.max(freeAt, performance.now()) + (part.length * 8000) / bitsPerSecond;
      setTimeout(deliver, freeAt + roundTrip / 2 - performance.now(), part);
    }
  };
}

/**
 * A slow line to a server of this machine: unlike the throttling of a browser's developer tools, the
 * opening of each connection costs a round trip too.
 */
export function slowLine(line: Line, serverPort: number): Server {
  const up = makeWay(line);
  const down = makeWay(line);
  const pass = (from: Socket, to: Socket, way: typeof up): void => {
    from.on('data', (bytes) => {
      way(bytes, (part) => {
        if (to.writable) to.write(part);
      });
    });
    from.on('close', () => setTimeout(() => to.end(), 2 * line.roundTrip));
    from.on('error', () => to.destroy());
  };
  return createServer({ noDelay: true }, (reader) => {
    const server = connect(serverPort, '127.0.0.1');
    server.setNoDelay();
    // The browser believes the connection open at once: what it asks for waits the round trip it would take.
    const opened = performance.now() + line.roundTrip;
    pass(server, reader, down);
    pass(reader, server, (bytes, deliver) => {
      const rest = Math.max(0, opened - performance.now());
      setTimeout(() => {
        up(bytes, deliver);
      }, rest);
    });
  });
}
