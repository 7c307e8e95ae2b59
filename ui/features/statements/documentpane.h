// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/documents/table.h"
#include "app/products/statements/comparison.h"
#include "ui/features/statements/documenttexts.h"

#include <QBuffer>
#include <QCoroTask>
#include <QPdfDocument>
#include <QWidget>

#include <optional>

class QLineEdit;
class QListView;
class QStackedWidget;

namespace bursar::ui {

class Button;
class Display;
class ElidedLabel;
class EmptyState;
class FindBar;
class Label;
class FormFigures;
class MatchBar;
class PdfPages;
class Pill;
class ProgressLine;
class Thumbnails;

/// One document: its pages, or a sentence why there are none. The bytes are in memory and nowhere
/// else; they go when another document is shown.
class DocumentPane : public QWidget {
    Q_OBJECT

public:
    explicit DocumentPane(const Display& display, QWidget* parent = nullptr);
    ~DocumentPane() override;

    /// Nothing is chosen.
    void showNothing();
    /// A line that has no bytes: its sentence. Its progress may be told again and again.
    void showNotice(const StatementRow& row, const DocumentNotice& notice);
    /// Its bytes are on their way.
    void showOpening(const StatementRow& row);
    void showBytes(const StatementRow& row, documents::Bytes bytes);
    /// What came of compareRequested(); passed over when another document is shown by now.
    void showComparison(DocumentId id, const statements::Comparison& comparison);
    /// Asks once more, if it has asked: the transactions are others now.
    void compareAgain();
    /// The line that is shown; 0 for none, and for a gap.
    DocumentId current() const { return m_row ? m_row->id() : DocumentId{}; }
    bool hasBytes() const { return m_bytes != nullptr; }
    bool isOpening() const { return m_opening; }
    bool hasPages() const { return m_document.status() == QPdfDocument::Status::Ready; }

    PdfPages* pages() const { return m_pages; }

    // What keys and buttons do.
    void find();
    void findNext(int step);
    void print();
    void save();

Q_SIGNALS:
    void stepRequested(bursar::ui::DocumentStep step);
    /// The pages of a statement are shown and this is their text: how does it agree with the
    /// transactions?
    void compareRequested(bursar::DocumentId id, const QStringList& text);
    /// To look at those that the statement lacks.
    void transactionsRequested(bursar::AccountRef account, const QString& query);
    /// A plain copy, after the person has chosen where.
    void saveRequested(bursar::DocumentId id, const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHeader();
    void makeNotice();
    void showFigures();
    void setRow(const StatementRow& row);
    void setNotice(const DocumentNotice& notice);
    void close();
    void load();
    void loaded(QPdfDocument::Status status);
    QCoro::Task<> readText();
    void enableTools();
    void showZoom();
    void showPageNumber(int page);

    const Display& m_display;
    std::optional<StatementRow> m_row;
    std::optional<QStringList> m_text; ///< none: not read yet
    documents::Bytes m_bytes;
    QBuffer m_buffer;
    QPdfDocument m_document;
    Thumbnails* m_thumbnails;
    DocumentStep m_step = DocumentStep::None;
    bool m_opening = false;
    bool m_passwordTried = false;

    ElidedLabel* m_title;
    ElidedLabel* m_said; ///< the bank's own words for it
    Pill* m_flaw;
    Button* m_smaller;
    Button* m_zoom;
    Button* m_larger;
    Button* m_find;
    Button* m_print;
    Button* m_save;
    FindBar* m_findBar;
    Label* m_pageNumber;
    MatchBar* m_match;
    Button* m_figures; ///< of a tax form: shows what it says
    FormFigures* m_figuresPart;
    QStackedWidget* m_stack;
    EmptyState* m_notice;
    ProgressLine* m_progress;
    QWidget* m_passwordRow;
    QLineEdit* m_password;
    QWidget* m_viewer;
    QListView* m_pageList;
    PdfPages* m_pages;
};

} // namespace bursar::ui
