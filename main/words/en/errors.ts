/** What went wrong, to what, and what to do next: one sentence or two for each kind of failure. */
export const errors = {
  engine: {
    'folder-held':
      'The data folder is held by another Purser. This window opens it by itself as soon as it is given back.',
    'database-newer':
      'The database was written by a newer Purser and was left untouched. Install the newer Purser, or start with another data folder (--data).',
    'not-a-copy':
      'The file is no whole copy of a Purser database. Nothing was changed. Choose a file that was saved with “Save a copy”.',
    'database-damaged': 'The database is damaged and was left as it is. Choose what is to take its place.',
    'data-folder-unwritable':
      'Purser cannot write to its data folder. Make the folder writable (Help > Show data folder), or start with another one (--data).',
    'data-folder-shared':
      'The data folder is on a network share, which does not keep a database safe. Start with a folder on this machine (--data).',
    'disk-full': 'The disk is full and nothing was changed. Free some space and try again.',
    'file-unreadable':
      'The file cannot be read. Check that it is still there and that you may open it, then try again.',
    'report-unwritable':
      'The report cannot be written there. Close it where it is open, or choose a folder that you may write to.',
    cancelled: 'Cancelled. Nothing was changed.',
    'not-found': 'This is not there any more. It was removed or taken back meanwhile.',
    'two-unique-ids':
      'Both have a unique id of their own, and two ids are never made one by a decision: LinkedIn would be told the wrong one. Nothing was decided. If they are one person, correct the id in the list that is wrong and import it again; if they are two, say so here.',
    'engine-stopped': 'The data engine has stopped. Restart Purser; nothing that was saved is lost.',
    unexpected:
      'Something unexpected went wrong and nothing was changed. The log in the data folder says where.',
  },
  keychain: {
    'keychain-absent':
      'This system has no keychain that Purser can use. Enter the token for this session only.',
    'keychain-failing':
      "The system's keychain does not work. Restart it and try again, or enter the token for this session only.",
    'keychain-without-keyring':
      "The system's keychain has no default keyring. Make one, or enter the token for this session only.",
    'keychain-locked':
      "The system's keychain is locked. Unlock it and try again, or enter the token for this session only.",
    'keychain-refused':
      'The keychain refused. Try again and allow it, or enter the token for this session only.',
    'keychain-silent':
      'The keychain asks for something or does not answer. Answer it, or enter the token for this session only.',
    'keychain-restarted': 'The keychain was restarted. Try again, or enter the token for this session only.',
    'keychain-entry-gone': 'The keychain has no such entry any more. Enter the token again.',
    'keychain-other':
      'Another keychain answers than the one with the token. Start that one, or enter the token again.',
    'keychain-not-forgotten':
      'Purser could not see the token removed. Unlock the keychain and try again, or remove the entry there.',
    'token-too-long': "The token is too long for this system's keychain. Enter it for this session only.",
    'token-characters': 'This is no access token. Copy it again, and enter it alone and whole.',
  },
  scim: {
    offline: 'Work offline is on: nothing was sent. Turn it off to ask the service.',
    network: 'The service cannot be reached. Check the network and the base URL.',
    timeout: 'The service did not answer in time. Try again later.',
    unauthorized:
      'The service refuses the access token: it is wrong, expired or was reissued. Enter the current one.',
    forbidden: 'The access token may not do this. Check the SCIM configuration it was generated for.',
    'not-found': 'The service knows nothing under this address. Check the base URL.',
    'filter-unsupported': 'The service refuses to be asked for people in this way.',
    'invalid-request': 'The service refused the request as invalid.',
    conflict: 'The service has somebody with the same identifier already.',
    'changed-meanwhile': 'The account was changed meanwhile. Look the person up again, then decide anew.',
    'precondition-unmet':
      'The service refuses If-Match although the account is exactly as it was read. Choose Never under If-Match in the connection’s settings.',
    'rate-limited': 'The service asks to be asked less often. Wait a while, then try again.',
    'service-error': 'The service failed. Try again later.',
    'unreadable-answer': 'The answer is not that of a SCIM service. Check the base URL.',
    'certificate-untrusted':
      'The service shows a certificate that is not trusted, and nothing was sent. Check the base URL; where a proxy or an authority of your own signs, let this machine trust it.',
    'proxy-refused':
      'A proxy on the way to the service asks for a login or refuses the way, and nothing reached the service. See to the proxy settings of this machine, or have it let the address through.',
    'clock-off':
      'The clock of this machine and that of the service are more than a day apart, so nothing was done. Set the clock of this machine, or, where it is that of the service that is wrong, say so in the connection’s settings.',
    redirected:
      'The service redirects to another address, to which the token is not sent. Correct the base URL.',
    cancelled: 'Cancelled before the service answered.',
    'no-token': 'There is no access token for this connection. Enter it in the connection settings.',
  },
  request: {
    'foreign-sender': 'Only the window of Purser itself may ask.',
    'unknown-procedure': 'There is no such procedure.',
    'invalid-input': 'The request does not have the form that was agreed.',
    'invalid-output': 'The answer does not have the form that was agreed; it was held back.',
    'unknown-file': 'This file is not known any more. Drop or pick it again.',
    'nothing-there': 'This is not there any more. It was removed or taken back meanwhile.',
    'base-url-invalid': 'The base URL cannot be used. Expected is one like https://api.linkedin.com/scim.',
  },
  run: {
    'run-in-progress': 'Another run is under way. Wait for it, or pause or cancel it first.',
    'run-not-found': 'This run is not there any more.',
    'run-not-resumable': 'This run cannot be taken up again. Start a new one.',
  },
};
