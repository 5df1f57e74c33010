/**
 * The number of what clients and the service say to each other: the messages, the events among them and the state of
 * `welcome`. It goes up with each release after which an older page would misread something. Release 0.1.0 did not say
 * it: who says none speaks 1.
 */
export const protocol = 2

/** The oldest that a client may speak; below it `hello` is refused `client-too-old`. */
export const oldestProtocol = 1

/** The oldest that a service may speak to a page of this release; 0.1.0 cannot read the hello that says a language. */
export const oldestService = 2
