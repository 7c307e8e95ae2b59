// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// All columns of the ledger, in the order in which its files read them.
#define LEDGER_COLUMNS                                                                             \
    "number, at, link, grant_id, cause, cluster, path, http, error, request_id, rows, bytes,"      \
    " salt, commitment, hash"
