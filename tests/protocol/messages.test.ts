import type { Server } from 'socket.io'
import type { Socket } from 'socket.io-client'
import { expectTypeOf, test } from 'vitest'
import type { Refusal } from '../../src/domain/refusals.ts'
import type {
  Answer,
  ClientMessages,
  ClientToServer,
  SentEntry,
  ServerToClient,
  Welcome,
} from '../../src/protocol/messages.ts'
import type { WireCommand } from '../../src/protocol/wire.ts'

test('the tables are Socket.IO’s typed events, at both ends', () => {
  type AtServer = Server<ClientToServer, ServerToClient>
  type AtClient = Socket<ServerToClient, ClientToServer>
  type Names = 'welcome' | 'entries' | 'packed' | 'presence' | 'pulse'
  expectTypeOf<Parameters<AtServer['emit']>[0]>().toEqualTypeOf<Names>()
  expectTypeOf<Parameters<AtClient['emit']>[0]>().toEqualTypeOf<keyof ClientMessages>()
  expectTypeOf<Parameters<ServerToClient['welcome']>>().toEqualTypeOf<[message: Welcome]>()
  expectTypeOf<Parameters<ClientToServer['command']>[1]>().toEqualTypeOf<(answer: Answer) => void>()
})

test('an answer is a number or a refusal’s code and parameters, never a sentence', () => {
  expectTypeOf<Extract<Answer, { ok: true }>>().toEqualTypeOf<{ readonly ok: true; readonly seq: number }>()
  expectTypeOf<Refusal>().toExtend<Answer>()
  expectTypeOf<keyof SentEntry>().toEqualTypeOf<'seq' | 'at' | 'by' | 'event' | 'digest'>()
})

test('a program’s command is typed in the wire’s form', () => {
  type Request = Extract<WireCommand, { readonly type: 'RequestFloor' }>
  expectTypeOf<Request['planned']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Request>().not.toHaveProperty('plannedMs')
})
