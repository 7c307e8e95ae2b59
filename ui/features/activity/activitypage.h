// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/chaincheck.h"
#include "app/consents/ledgerexport.h"
#include "app/consents/ledgerquery.h"
#include "ui/features/activity/entrypane.h"

#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace bursar::ui {

class ActivityFilters;
class ActivityModel;
class ActivityView;
class Banner;
class Button;
class ChainLine;
class EmptyState;
class LocalSettings;
class PageHeader;
class ReadingBar;

/// Who read what, when and why: the ledger as a table, filters above it, one entry beside it, the
/// state of its chain below it. Plain data in, signals out.
class ActivityPage : public QWidget {
    Q_OBJECT

public:
    ActivityPage(const Display& display, LocalSettings& settings, QWidget* parent = nullptr);
    ~ActivityPage() override;

    void setSubjects(const LedgerSubjects& subjects);
    /// The answer to filterChanged(); `isGrown`: to the same filter as the answer before.
    void setNumbers(LedgerNumbers numbers, bool isGrown);
    void takeEntries(const QList<Ledger::Entry>& entries);
    void setUse(std::optional<EntryPane::UseView> use);
    void setCheck(const ChainCheck::State& state);
    /// The ledger cannot be read; none: it can.
    void setFailure(std::optional<Error> error, const QString& when);
    void setExporting(std::int64_t done, std::int64_t total);
    void setExported(const LedgerExport::Outcome& outcome, const QString& file);
    void setExportFailed(const Error& error);

    ActivityFilters* filters() const { return m_filters; }
    ActivityView* view() const { return m_view; }
    ActivityModel* model() const { return m_model; }
    LedgerNumbers numbers() const { return m_numbers; }
    std::optional<Ledger::Entry> currentEntry() const;
    void goTo(std::int64_t number); ///< where it is shown
    /// Shows all of one consent, or of one institution.
    void showConsent(LinkId link, const std::optional<QString>& grantId);
    QAction* detailsAction() const { return m_detailsAction; }

Q_SIGNALS:
    void filterChanged(const bursar::LedgerFilter& filter);
    void entriesWanted(const std::vector<std::int64_t>& numbers);
    /// Another consent is the one whose use is of interest; none.
    void useWanted(std::optional<bursar::LedgerSubject> consent);
    void checkRequested();
    void exportRequested(bursar::LedgerExport::Format format);
    void exportStopRequested();
    void fileShown(const QString& file); ///< the person wants to see it
    void linkRequested();
    void retryRequested();

private:
    void showContent();
    void showCurrent();
    void askUse();
    QWidget* makeExportButton();

    const Display& m_display;
    LocalSettings& m_settings;
    LedgerSubjects m_subjects;
    LedgerNumbers m_numbers; ///< null until the first answer
    ChainCheck::State m_check;
    std::optional<LedgerSubject> m_useOf;
    QString m_exported; ///< the last file
    bool m_hasFailed = false;
    std::optional<std::int64_t> m_current; ///< whose details are shown
    PageHeader* m_header;
    ActivityFilters* m_filters;
    Banner* m_problem;
    Banner* m_broken;
    Banner* m_exportDone;
    ReadingBar* m_exporting;
    ActivityModel* m_model;
    QStackedWidget* m_stack;
    QSplitter* m_split;
    ActivityView* m_view;
    ChainLine* m_chain;
    EntryPane* m_pane;
    QWidget* m_paneCard;
    EmptyState* m_empty;
    QAction* m_detailsAction;
    Button* m_export = nullptr;
};

} // namespace bursar::ui
