import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

const seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

export type Metrics = ReturnType<typeof createMetrics>

/** What `/metrics` tells. Labels are closed lists: no ids, no names. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'rostrum_' })
  const registers = [registry]
  return {
    registry,
    commands: new Counter({
      name: 'rostrum_commands_total',
      help: 'Commands by type and outcome: ok, or the code of the refusal',
      labelNames: ['command', 'outcome'],
      registers,
    }),
    commandSeconds: new Histogram({
      name: 'rostrum_command_seconds',
      help: 'From the arrival of a command to its answer',
      buckets: seconds,
      registers,
    }),
    appendSeconds: new Histogram({
      name: 'rostrum_append_seconds',
      help: 'One append to a journal, until durable, by outcome',
      labelNames: ['outcome'],
      buckets: seconds,
      registers,
    }),
    appendEntries: new Histogram({
      name: 'rostrum_append_entries',
      help: 'Entries of one append: what group commit gathered',
      buckets: [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000],
      registers,
    }),
    fanOutSeconds: new Histogram({
      name: 'rostrum_fan_out_seconds',
      help: 'Handing the entries of one frame to all sockets, encoding included',
      buckets: seconds,
      registers,
    }),
    entryAgeSeconds: new Histogram({
      name: 'rostrum_entry_age_seconds',
      help: 'From the instant of an entry to its frame: how far behind the journal the sockets are',
      buckets: seconds,
      registers,
    }),
    connections: new Gauge({
      name: 'rostrum_connections',
      help: 'Open sockets by role',
      labelNames: ['role'],
      registers,
    }),
    cutOff: new Counter({
      name: 'rostrum_connections_cut_total',
      help: 'Sockets closed by the service, by cause',
      labelNames: ['cause'],
      registers,
    }),
    sessions: new Gauge({ name: 'rostrum_sessions', help: 'Sessions that are open on this node', registers }),
    journalAvailable: new Gauge({
      name: 'rostrum_journal_available',
      help: '1 while appends can be expected to work',
      registers,
    }),
    journalLag: new Gauge({
      name: 'rostrum_journal_lag_entries',
      help: 'Entries that a journal has and this node has not read yet: the most of any session; NaN while it is away',
      registers,
    }),
    pageFaults: new Counter({
      name: 'rostrum_page_faults_total',
      help: 'Faults that pages told of, by page and by whether they were logged or, as too many, only counted',
      labelNames: ['page', 'outcome'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'rostrum_http_request_seconds',
      help: 'HTTP requests by route, method and status',
      labelNames: ['route', 'method', 'status'],
      buckets: seconds,
      registers,
    }),
  }
}
