import { serviceClockWord } from '../../../domain/service/service-clock.ts';
/** Why a call of the service failed: what happened, and what to do next. No token, no body, nobody's identifier. */
const clock = serviceClockWord;

export const scim = {
  answered: (host: string, status: number, what: string) => `${host} answered ${String(status)}: ${what}`,
  refusals: {
    unauthorized:
      'the token is wrong, has expired or was reissued. Enter the current token of the SCIM configuration.',
    forbidden: 'the token is known but may not do this. Check the SCIM configuration in the Admin Center.',
    forbiddenByPage:
      'with a page, as a proxy or a firewall on the way does; or the token may not do this. Ask whoever runs your network to let the address through, and check the SCIM configuration in the Admin Center.',
    notFound:
      'it knows nothing under this address. Either there is no such user any more, or the base URL is wrong: check it, and whether a suffix such as /v2 belongs to it.',
    notScim:
      'not in the form of SCIM, so the base URL may be wrong. Check it, and whether a suffix such as /v2 belongs to it.',
    filterUnsupported: 'it does not support looking up by this attribute. Nothing is said about the person.',
    conflict: 'another user already has this e-mail address or unique id. Look the person up again.',
    conflictOfChange: 'the change conflicts with something there. See what it says of it, and decide anew.',
    changedMeanwhile: 'the account has changed since it was read. Read it again before deciding.',
    rateLimited: 'too many requests. Wait, and lower the pace.',
    rateLimitedFor: (seconds: number) => `too many requests; it asks to wait ${String(seconds)} s.`,
    timeout: 'it gave up waiting for the request. Try again.',
    serviceError: 'the service has a fault of its own. Try again later.',
    invalidValue: 'it does not accept a value. Correct it in the list it comes from, then plan anew.',
    invalidRequest: "it does not accept the request in this form. Check the connection's dialect.",
  },
  /** Whose kind says it all. */
  alone: {
    'precondition-unmet':
      "The service refused the precondition (412), although the account is exactly as it was read. Its If-Match cannot be met: choose Never under If-Match in the connection's settings (in the job: --if-match never), then do it again.",
    'token-characters': 'The stored token holds characters that no token has. Enter it again.',
    'token-unreadable': 'The token could not be read. Enter it again, or unlock the keychain.',
    'no-token': 'There is no access token for this connection. Enter it in the connection settings.',
    offline: 'Work offline is on: nothing was sent. Turn it off to ask the service.',
    'not-askable':
      'The identifier is blank or holds a quote, a backslash or a control character: services answer such filters wrongly, so it is not asked.',
    'no-usable-id': 'The account has no usable id.',
    'other-user':
      'The service answered with a user other than the one asked for. Nothing is concluded from it; look the person up again.',
    'cancelled-before-token': 'Cancelled before the token could be read.',
    'cancelled-before-keychain': 'Cancelled before the keychain answered.',
    'cancelled-before-sending': 'Cancelled before it was sent.',
    'cancelled-before-answer': 'Cancelled before an answer came.',
  },
  certificate: {
    'self-signed': 'it is signed by itself',
    'signer-untrusted': 'who signed it is not trusted',
    'signer-unknown': 'who signed it is not known',
    rejected: 'it was rejected',
    revoked: 'it was revoked',
    'signature-wrong': 'its signature is wrong',
    'chain-too-long': 'too many stand between it and who is trusted',
    'signer-may-not': 'who signed it may not sign',
    'other-purpose': 'it is for another purpose',
    'not-yet': 'it is not valid yet, or the clock of this machine is slow',
    expired: 'it has expired, or the clock of this machine is fast',
    'other-host': 'it is for another host',
    'out-of-date': 'it has expired or is not valid yet, or the clock of this machine is wrong',
    untrusted: 'the system does not trust it',
  },
  certificateUntrusted: (host: string, fault: string) =>
    `${host} shows a certificate that is not trusted: ${fault}. Nothing was sent. Check the base URL; where a proxy or an authority of your own signs, let this machine trust it (the job: its store of certificates, or NODE_EXTRA_CA_CERTS=FILE).`,
  proxy: {
    'wants-login': (host: string) =>
      `A proxy on the way to ${host} asks for a user name and password, and did not take what it was given. Nothing reached the service. Have it let ${host} through without, or sign in to this machine as the proxy expects (the job: HTTPS_PROXY=http://NAME:PASSWORD@PROXY:PORT).`,
    refuses: (host: string) =>
      `A proxy on the way refuses the way to ${host}. Nothing reached the service. Have it let ${host} through, or except ${host} in the proxy settings of this machine (the job: NO_PROXY=${host}).`,
    'no-way': (host: string) =>
      `A proxy on the way makes no connection to ${host}: it refuses, or does not reach it. Have it let ${host} through, or except ${host} in the proxy settings of this machine (the job: NO_PROXY=${host}).`,
    settings: (host: string) =>
      `The proxy settings of this machine cannot be used, so nothing was sent to ${host}. Correct them, or the script they name (the job: HTTPS_PROXY=http://PROXY:PORT).`,
    certificate: (host: string) =>
      `The proxy on the way to ${host} shows a certificate of its own that is not trusted. Nothing was sent. Let this machine trust it.`,
  },
  proxyUnreachable: (host: string, proxy: string | undefined) =>
    `The proxy on the way to ${host}${proxy === undefined ? '' : ` (${proxy})`} could not be reached. Check the network and the proxy settings of this machine (the job: HTTPS_PROXY).`,
  networkLogin: (host: string) =>
    `The network on the way to ${host} wants a sign-in first. Nothing reached the service. Sign in to it in a browser, then try again.`,
  headerUnsendable: (name: string) =>
    `The header ${name} cannot be sent: it holds a character that no header has. Nothing was sent.`,
  takesServiceClock: (option: string, given: string) =>
    `${option} takes ahead:HOURS, behind:HOURS or right, and not "${given}".`,
  clockTaken: (host: string, hours: number) =>
    `The clock of ${host} is taken to be ${String(Math.abs(hours))} h ${hours > 0 ? 'ahead' : 'behind'}, as was said of it.`,
  clockOff: ({ host, here, there, hours }: { host: string; here: string; there: string; hours: number }) =>
    `The clock of this machine says ${here} UTC, and that of ${host} says ${there} UTC. Who left, is idle or is on leave is told by the day, so nothing is looked up or written. Set the clock of this machine. Where it is that of the service that is wrong, say in the connection’s settings by how many hours (${String(hours)}; the job: --service-clock ${clock(hours)}).`,
  redirected: (host: string) =>
    `${host} sends requests on to another address. The token is never sent there. Check the base URL.`,
  noAnswer: (host: string, seconds: number) =>
    `${host} did not answer within ${String(seconds)} s. Try again later.`,
  unreachable: (host: string) =>
    `${host} could not be reached or ended the connection. Check the network, the proxy and the base URL.`,
  baseUrl: {
    none: 'The base URL is not a URL. Expected is one like https://api.linkedin.com/scim.',
    notHttps: 'The base URL must begin with https://, so that the token cannot be read on its way.',
    user: 'The base URL must not hold a user name or password; the token goes into its own field.',
    query: 'The base URL must end with its path, without ? or #.',
    underWay:
      'A run or a plan is under way at the address that this connection has, or what was sent there is still open. End it first, or make another connection for the other address.',
  },
  unreadable: {
    list: "The service's answer is not a list of users. Check that the base URL is that of a SCIM 2.0 service.",
    counted:
      "The service's answer is not the users it counts. Check that the base URL is that of a SCIM 2.0 service.",
    user: "The service's answer is not a user. Check that the base URL is that of a SCIM 2.0 service.",
    page: "The service's answer is not a list of users.",
  },
  tooMuch: (host: string, limit: string) => `${host} answered with more than ${limit}, which no user is.`,
  askedToWait: (minutes: number) =>
    `The service asked to wait; nothing is sent to it for another ${String(minutes)} minutes. Resume after that.`,
  readInList: 'Read in the list of users, not asked for.',
};
