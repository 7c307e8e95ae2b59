// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// As version 4 of the schema has them.
#define LEDGER_COLUMNS_OF_4                                                                        \
    "number, at, link, grant_id, cause, cluster, path, http, error, request_id, rows, bytes,"      \
    " salt, commitment, hash"

/// All columns of the ledger, in the order in which its files read them.
#define LEDGER_COLUMNS LEDGER_COLUMNS_OF_4 ", unreadable, places"
