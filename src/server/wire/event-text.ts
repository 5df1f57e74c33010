import type { ServerMessages } from '../../protocol/messages.ts'

/**
 * Socket.IO's events as they stand in a text frame of a WebSocket, for what is encoded once and sent to many. The JSON
 * of the message stands between the opening and the closing. The numbers are packet types: engine.io's message is 4,
 * Socket.IO's event is 2, its event with attachments is 5 and says how many there are.
 */

/** The opening of an event of the main namespace: `42["entries",`. */
export const eventOpening = (name: keyof ServerMessages): string => `42["${name}",`

/** The opening of an event with one attachment, which is the binary frame after it. */
export const eventOpeningWithAttachment = (name: keyof ServerMessages): string => `451-["${name}",`

/** What stands in the message in place of its attachment. */
export const attachmentPlaceholder = '{"_placeholder":true,"num":0}'

export const eventClosing = ']'
