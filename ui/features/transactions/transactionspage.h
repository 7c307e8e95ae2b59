// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"
#include "app/profile/profile.h"
#include "ui/features/transactions/detailspane.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QAction;
class QBoxLayout;
class QSplitter;
class QStackedWidget;

namespace bursar::ui {

class AccountBox;
class AnnotationEditor;
class Banner;
class Card;
class EmptyState;
class LocalSettings;
class PageHeader;
class ReadingBar;
class ViewsButton;
class QueryBar;
class QueryField;

/// Query, table, details. The table is put in from outside: the page needs to know only that it is
/// a widget, and how many rows it shows.
class TransactionsPage : public QWidget {
    Q_OBJECT

public:
    TransactionsPage(const Display& display, LocalSettings& settings, QWidget* parent = nullptr);
    ~TransactionsPage() override;

    void setTable(QWidget* table); ///< taken
    void setCounts(qint64 shown, qint64 total);
    /// How long the query that is shown took; said beside its matches.
    void setQueryTime(std::chrono::microseconds time);
    void setAccounts(const accounts::Snapshot& snapshot);
    void setLinks(const QList<Link>& links);
    void setLoading(bool loading); ///< the store is still being read
    void setIncomplete(bool incomplete); ///< the store could not be read to its end
    /// The categories and tags that the table holds, for completion.
    void setOwnNames(const QStringList& categories, const QStringList& tags);
    /// The regular expression of the query took too long: said below it.
    void setQueryGaveUp(bool gaveUp);
    void setDetails(std::optional<TransactionDetails> view);
    /// From two on the details are of all of them.
    void setSelected(int rows);
    AnnotationEditor* annotationEditor() const;
    /// Shown above the table while it says something; the page's own.
    Banner* makeNotice();

    /// Chooses the account, as if the person had.
    void chooseAccount(std::optional<AccountRef> account);
    QueryField* queryField() const;
    QueryBar* queryBar() const { return m_query; }
    ViewsButton* viewsButton() const { return m_views; }
    std::optional<AccountRef> chosenAccount() const;
    /// Its query and its account; the table's layout is not the page's.
    void openView(const SavedView& view);
    QAction* detailsAction() const { return m_detailsAction; }
    QAction* queryAction() const { return m_queryAction; }
    QAction* noteAction() const { return m_noteAction; }

Q_SIGNALS:
    /// The person's word on the pending item that the current transaction was before.
    void separateRequested(bool separated);
    void queryChanged(const QString& query);
    void accountChosen(std::optional<bursar::AccountRef> account);
    void linkRequested();
    void stopRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showContent();
    void showCounts();
    void nameAll();

    const Display& m_display;
    LocalSettings& m_settings;
    QList<Link> m_links;
    QStringList m_categories;
    QStringList m_tags;
    qint64 m_shown = 0;
    qint64 m_total = 0;
    std::optional<std::chrono::microseconds> m_queryTime; ///< none while a query is under way
    bool m_loading = false;
    bool m_incomplete = false;
    PageHeader* m_header;
    QueryBar* m_query;
    ViewsButton* m_views;
    AccountBox* m_account;
    ReadingBar* m_reading;
    QStackedWidget* m_stack;
    Card* m_tableCard;
    Card* m_detailsCard;
    DetailsPane* m_details;
    QSplitter* m_split;
    EmptyState* m_empty;
    QAction* m_detailsAction;
    QAction* m_queryAction;
    QAction* m_noteAction;
};

} // namespace bursar::ui
