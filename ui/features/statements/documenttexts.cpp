// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/statements/documenttexts.h"

#include "app/base/literals.h"
#include "ui/features/statements/tr.h"
#include "ui/kit/errortext.h"

#include <QRegularExpression>

namespace bursar::ui {

using documents::AtBank;
using documents::Document;
using documents::Flaw;
using documents::State;
using statementstext::Tr;

namespace {

DocumentNotice failed(const Document& document, const Formats& formats)
{
    DocumentNotice notice{.icon = Icon::Warning,
        .title = Tr::tr("Not downloaded", "title: the try failed"),
        .button = Tr::tr("Try again"),
        .step = DocumentStep::Download};
    switch (document.flaw) {
    case Flaw::Empty:
        notice.sentence = Tr::tr("The bank sent an empty file. Nothing was kept.");
        return notice;
    case Flaw::WebPage:
        notice.sentence = Tr::tr("The bank sent a web page instead of the document, an error page "
                                 "most likely. Nothing was kept.");
        return notice;
    case Flaw::NotPdf:
        notice.sentence =
            Tr::tr("What the bank sent is not a PDF, so Bursar cannot show it. Nothing was kept.");
        return notice;
    case Flaw::TooLarge:
        notice.sentence = Tr::tr(
            "The document is larger than %1, which is more than Bursar keeps.", "size in bytes")
                              .arg(formats.locale().formattedDataSize(documents::longestDocument));
        return notice;
    case Flaw::None:
    case Flaw::Incomplete:
        break;
    }
    const Error error = document.error.value_or(Error{});
    notice.sentence = error.kind == ErrorKind::NotFound
        ? Tr::tr("The bank no longer has this document.")
        : describe(error.kind).sentence;
    return notice;
}

DocumentNotice queued(const StatementRow& row, const StatementsState& state, const Formats& formats)
{
    const Document& document = *row.document;
    DocumentNotice notice{
        .icon = Icon::Clock, .button = Tr::tr("Cancel download"), .step = DocumentStep::Cancel};
    if (row.fraction) {
        notice.title = Tr::tr("Downloading…");
        const auto transfer = state.transfers.value(document.id);
        const QString got = formats.locale().formattedDataSize(transfer.got, 1);
        notice.sentence = transfer.total
            ? Tr::tr("%1 of %2", "sizes in bytes")
                  .arg(got, formats.locale().formattedDataSize(*transfer.total, 1))
            : got;
        return notice;
    }
    notice.title = Tr::tr("Waiting for its download");
    if (!document.notBefore || *document.notBefore <= state.now)
        return notice;
    const QString when = formats.time(*document.notBefore);
    if (document.error && document.error->kind == ErrorKind::StillProcessing)
        notice.sentence =
            Tr::tr("The bank is still preparing it. Bursar asks again at %1.", "time").arg(when);
    else
        notice.sentence =
            (document.error ? describe(document.error->kind).sentence + u' ' : QString())
            + Tr::tr("Bursar tries again at %1.", "time").arg(when);
    return notice;
}

} // namespace

DocumentNotice noticeOf(
    const StatementRow& row, const StatementsState& state, const Formats& formats)
{
    if (!row.document)
        return {.icon = Icon::Warning,
            .title = Tr::tr("No statement for %1", "month").arg(row.period),
            .sentence = Tr::tr("The other statements of %1 let one be expected here, but the "
                               "bank's list has none. It may never have been made; the bank can "
                               "tell.",
                "an account")
                .arg(row.owner)};
    const Document& document = *row.document;
    if (document.state == State::Queued)
        return queued(row, state, formats);
    if (document.state == State::Failed)
        return failed(document, formats);
    if (!document.isListed)
        return {.icon = Icon::Info,
            .title = Tr::tr("No longer at the bank"),
            .sentence = Tr::tr("The bank has taken this document off its list, and no copy was "
                               "downloaded before.")};
    if (document.listed.atBank == AtBank::Failed)
        return {.icon = Icon::Warning,
            .title = Tr::tr("Not made by the bank"),
            .sentence = Tr::tr("The bank says that this document could not be made. It may be "
                               "there later."),
            .button = Tr::tr("Ask anyway"),
            .step = DocumentStep::Download};
    if (document.listed.atBank == AtBank::Processing)
        return {.icon = Icon::Clock,
            .title = Tr::tr("Being prepared"),
            .sentence = Tr::tr("The bank is still preparing this document. Bursar can wait for it "
                               "and download it as soon as it is there."),
            .button = Tr::tr("Download when ready"),
            .step = DocumentStep::Download};
    return {.icon = Icon::Download,
        .title = Tr::tr("Not on this computer yet"),
        .sentence = Tr::tr("Downloaded documents are kept encrypted with the rest of your data."),
        .button = Tr::tr("Download"),
        .step = DocumentStep::Download};
}

DocumentNotice largeNotice(std::int64_t bytes, const Formats& formats)
{
    return {.icon = Icon::Info,
        .title = Tr::tr("A large document"),
        .sentence = Tr::tr("It has %1, all of which is in memory while it is shown. It can also be "
                           "saved without being opened.",
            "size in bytes")
            .arg(formats.locale().formattedDataSize(bytes, 0)),
        .button = Tr::tr("Open anyway"),
        .step = DocumentStep::OpenAnyway};
}

DocumentNotice unreadableNotice(Flaw flaw)
{
    return {.icon = Icon::Warning,
        .title = Tr::tr("This document is damaged"),
        .sentence = flaw == Flaw::Incomplete
            ? Tr::tr("It ends before its end: the bank sent only a part of it, or something else "
                     "under its name. Another download may bring all of it.")
            : Tr::tr("It came as the bank sent it, and still no page of it can be read. Another "
                     "download may help; else only the bank can."),
        .button = Tr::tr("Download again"),
        .step = DocumentStep::Download};
}

DocumentNotice lockedNotice(bool wasTried)
{
    return {.icon = Icon::Lock,
        .title = Tr::tr("This document asks for a password"),
        .sentence = wasTried
            ? Tr::tr("That was not the password. Banks often take the last digits of the account "
                     "number or a date of birth.")
            : Tr::tr("The bank has locked it. The password opens it here and is not kept; a saved "
                     "copy stays locked.")};
}

DocumentNotice hiddenNotice()
{
    return {.icon = Icon::EyeOff,
        .title = Tr::tr("Amounts are hidden"),
        .sentence = Tr::tr("Documents are full of amounts, so they are hidden too."),
        .button = Tr::tr("Show amounts"),
        .step = DocumentStep::ShowAmounts};
}

DocumentNotice storeNotice(const Error& error)
{
    if (error.kind == ErrorKind::StoreDamaged)
        return {.icon = Icon::Warning,
            .title = Tr::tr("Not what was downloaded"),
            .sentence = Tr::tr("What is kept of this document no longer matches its check sum, so "
                               "it is not shown."),
            .button = Tr::tr("Download again"),
            .step = DocumentStep::Download};
    return {.icon = Icon::Warning,
        .title = Tr::tr("Not readable now"),
        .sentence = describe(error.kind).sentence};
}

QString fileNameOf(const StatementRow& row)
{
    static const QRegularExpression unsafe(
        u"[^\\w .()-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = row.owner + u' ' + row.period;
    name.replace(unsafe, u" "_s);
    name = name.simplified().left(100);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? Tr::tr("Statement") : name) + u".pdf"_s;
}

} // namespace bursar::ui
