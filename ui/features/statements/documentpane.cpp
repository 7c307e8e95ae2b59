// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/statements/documentpane.h"

#include "app/base/literals.h"
#include "app/net/onpool.h"
#include "ui/features/statements/findbar.h"
#include "ui/features/statements/formfigures.h"
#include "ui/features/statements/matchbar.h"
#include "ui/features/statements/pdfpages.h"
#include "ui/features/statements/pdftext.h"
#include "ui/features/statements/printing.h"
#include "ui/features/statements/thumbnails.h"
#include "ui/features/statements/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/progressline.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace bursar::ui {

using statementstext::Tr;

namespace {

/// In place of a document, and not to be seen beside one.
enum PaneLayer { NoticeLayer, PagesLayer };

} // namespace

DocumentPane::DocumentPane(const Display& display, QWidget* parent)
    : QWidget(parent)
    , m_display(display)
    , m_thumbnails(new Thumbnails(m_document, this))
    , m_title(new ElidedLabel(Type::Strong, Role::Text, this))
    , m_said(new ElidedLabel(Type::Small, Role::Muted, this))
    , m_flaw(new Pill(Tone::Warning, Tr::tr("Incomplete", "state of a document"), this))
    , m_smaller(new Button(Button::Kind::Secondary, Tr::tr("Zoom out"), this))
    , m_zoom(new Button(Button::Kind::Link, {}, this))
    , m_larger(new Button(Button::Kind::Secondary, Tr::tr("Zoom in"), this))
    , m_find(new Button(Button::Kind::Secondary, Tr::tr("Find"), this))
    , m_print(new Button(Button::Kind::Secondary, Tr::tr("Print…"), this))
    , m_save(new Button(Button::Kind::Secondary, Tr::tr("Save as…"), this))
    , m_findBar(new FindBar(m_document, this))
    , m_pageNumber(new Label(Type::Small, Role::Muted, this))
    , m_match(new MatchBar(display, this))
    , m_figures(new Button(Button::Kind::Secondary, Tr::tr("Figures", "of a tax form"), this))
    , m_figuresPart(new FormFigures(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new EmptyState)
    , m_progress(new ProgressLine(Tr::tr("Download")))
    , m_passwordRow(new QWidget)
    , m_password(new QLineEdit(m_passwordRow))
    , m_viewer(new QWidget)
    , m_pageList(new QListView(m_viewer))
    , m_pages(new PdfPages(m_document, m_viewer))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeHeader();
    layout->addWidget(m_findBar);
    makeNotice();
    m_figures->setCheckable(true);
    connect(m_figures, &QPushButton::toggled, m_figuresPart, &FormFigures::open);

    m_pageList->setModel(m_thumbnails);
    m_pageList->setViewMode(QListView::IconMode);
    m_pageList->setFlow(QListView::TopToBottom);
    m_pageList->setWrapping(false);
    m_pageList->setMovement(QListView::Static);
    m_pageList->setUniformItemSizes(true);
    m_pageList->setIconSize({Thumbnails::width, Thumbnails::width * 3 / 2});
    m_pageList->setSpacing(space::xs);
    m_pageList->setFixedWidth(Thumbnails::width + 44);
    m_pageList->setFrameShape(QFrame::NoFrame);
    m_pageList->setAccessibleName(Tr::tr("Pages"));
    auto* inViewer = new QHBoxLayout(m_viewer);
    inViewer->setContentsMargins(0, 0, 0, 0);
    inViewer->setSpacing(0);
    inViewer->addWidget(m_pageList);
    inViewer->addWidget(m_pages, 1);
    m_stack->addWidget(m_viewer);
    layout->addWidget(m_match);
    layout->addWidget(m_figuresPart);
    layout->addWidget(m_stack, 1);

    connect(m_match, &MatchBar::transactionsRequested, this, [this](const QString& query) {
        if (m_row)
            Q_EMIT transactionsRequested(m_row->account, query);
    });
    connect(&m_document, &QPdfDocument::statusChanged, this, &DocumentPane::loaded);
    connect(m_pages, &QPdfView::zoomFactorChanged, this, &DocumentPane::showZoom);
    connect(m_pages, &PdfPages::currentPageChanged, this, &DocumentPane::showPageNumber);
    connect(m_pageList->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid() && m_pageList->hasFocus())
                m_pages->showPage(index.row());
        });
    connect(m_pageList, &QListView::clicked, this,
        [this](const QModelIndex& index) { m_pages->showPage(index.row()); });
    connect(m_findBar, &FindBar::matched, m_pages, &PdfPages::setMarks);
    connect(m_findBar, &FindBar::left, m_pages, qOverload<>(&QWidget::setFocus));
    connect(&m_display, &Display::changed, this, [this] {
        showFigures();
        if (m_bytes)
            load();
    });
    showNothing();
}

DocumentPane::~DocumentPane()
{
    disconnect(&m_document, nullptr, this, nullptr);
    delete m_findBar; // before the document that it looks into
    m_document.close();
}

void DocumentPane::makeHeader()
{
    auto* head = new QWidget(this);
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(space::l, space::s, space::m, space::s);
    lines->setSpacing(space::xs);
    auto* titles = new QHBoxLayout; // of its own: the buttons leave too little room for a name
    titles->setSpacing(space::s);
    titles->addWidget(m_title, 1);
    titles->addWidget(m_flaw);
    titles->addWidget(m_pageNumber);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_said, 1'000);
    row->addStretch(1); // where the bank said nothing
    lines->addLayout(titles);
    lines->addLayout(row);
    m_smaller->setGlyph(Icon::Minus);
    m_larger->setGlyph(Icon::Plus);
    m_smaller->setCompact(true);
    m_larger->setCompact(true);
    m_zoom->setToolTip(Tr::tr("As wide as there is room"));
    m_find->setGlyph(Icon::Search);
    m_find->setCompact(true);
    for (Button* button : {m_figures, m_smaller, m_zoom, m_larger, m_find, m_print, m_save})
        row->addWidget(button);
    static_cast<QVBoxLayout*>(layout())->addWidget(head);

    connect(m_smaller, &QPushButton::clicked, this, [this] { m_pages->zoomBy(-1); });
    connect(m_larger, &QPushButton::clicked, this, [this] { m_pages->zoomBy(1); });
    connect(m_zoom, &QPushButton::clicked, this, [this] { m_pages->fitWidth(); });
    connect(m_find, &QPushButton::clicked, this, &DocumentPane::find);
    connect(m_print, &QPushButton::clicked, this, &DocumentPane::print);
    connect(m_save, &QPushButton::clicked, this, &DocumentPane::save);
}

void DocumentPane::makeNotice()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_notice, 1);
    auto* row = new QHBoxLayout(m_passwordRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(Tr::tr("Password of the document"));
    m_password->setPlaceholderText(Tr::tr("Password of the document"));
    m_password->setFixedWidth(240);
    auto* open = new Button(Button::Kind::Primary, Tr::tr("Open"), m_passwordRow);
    row->addWidget(m_password);
    row->addWidget(open);
    m_notice->addField(m_passwordRow);
    m_stack->addWidget(page);

    const auto unlock = [this] {
        m_passwordTried = true;
        m_document.setPassword(m_password->text());
        m_password->clear();
        load();
    };
    connect(open, &QPushButton::clicked, this, unlock);
    connect(m_password, &QLineEdit::returnPressed, this, unlock);
    connect(m_notice, &EmptyState::triggered, this, [this] {
        if (m_step == DocumentStep::OpenAnyway)
            load();
        else
            Q_EMIT stepRequested(m_step);
    });
}

void DocumentPane::showFigures()
{
    m_figuresPart->set(m_row && m_row->document ? &*m_row->document : nullptr, m_display.formats());
    m_figures->setVisible(!m_figuresPart->isEmpty());
    m_figuresPart->open(m_figures->isChecked());
}

void DocumentPane::setRow(const StatementRow& row)
{
    const bool isOther = !m_row || m_row->id() != row.id() || !row.id();
    if (isOther)
        close();
    m_row = row;
    if (isOther) // there is room for them while no paper is here
        m_figures->setChecked(row.document && row.document->state != documents::State::Kept);
    showFigures();
    m_title->setText(row.owner + u" · "_s + row.period);
    // The bank's own words, where they say more than the period.
    const QString own = row.document ? row.document->listed.description : QString();
    m_said->setText(own);
    m_said->setVisible(!own.isEmpty() && own != row.period);
    m_flaw->setVisible(row.document && row.document->state == documents::State::Kept
        && row.document->flaw == documents::Flaw::Incomplete);
}

void DocumentPane::setNotice(const DocumentNotice& notice)
{
    m_step = notice.step;
    m_opening = false;
    m_notice->set(notice.icon, notice.title, notice.sentence, notice.button);
    m_passwordRow->hide();
    m_progress->setVisible(m_row && m_row->fraction.has_value());
    if (m_row && m_row->fraction)
        m_progress->setFraction(*m_row->fraction);
    m_stack->setCurrentIndex(NoticeLayer);
    enableTools();
}

void DocumentPane::close()
{
    m_findBar->end();
    m_document.close();
    m_document.setPassword({});
    m_buffer.close();
    m_buffer.setData(QByteArray());
    m_bytes.reset();
    m_text.reset();
    m_opening = false;
    m_passwordTried = false;
}

void DocumentPane::showNothing()
{
    close();
    m_row.reset();
    showFigures();
    m_said->hide();
    m_title->clear();
    m_flaw->hide();
    setNotice({.icon = Icon::Statements,
        .title = Tr::tr("No document chosen"),
        .sentence = Tr::tr("Choose a statement or a tax form in the list to read it here.")});
}

void DocumentPane::showNotice(const StatementRow& row, const DocumentNotice& notice)
{
    setRow(row);
    if (m_bytes)
        close();
    setNotice(notice);
}

void DocumentPane::showOpening(const StatementRow& row)
{
    setRow(row);
    if (m_bytes)
        return;
    setNotice({.icon = Icon::Clock, .title = Tr::tr("Opening…")});
    m_opening = true;
}

void DocumentPane::showBytes(const StatementRow& row, documents::Bytes bytes)
{
    setRow(row);
    m_bytes = std::move(bytes);
    m_opening = false;
    if (m_bytes->size() > largeDocument)
        setNotice(largeNotice(m_bytes->size(), m_display.formats()));
    else
        load();
}

void DocumentPane::load()
{
    if (m_display.formats().amountsAreHidden()) {
        setNotice(hiddenNotice());
        return;
    }
    m_document.close();
    m_buffer.close();
    m_buffer.setData(*m_bytes); // shares the bytes
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
}

void DocumentPane::loaded(QPdfDocument::Status status)
{
    if (status == QPdfDocument::Status::Ready && m_document.pageCount() > 0) {
        m_thumbnails->setPixelRatio(devicePixelRatioF());
        m_pageList->setVisible(m_document.pageCount() > 1);
        m_stack->setCurrentIndex(PagesLayer);
        m_progress->hide();
        showPageNumber(0);
        showZoom();
        enableTools();
        readText();
        return;
    }
    if (!m_bytes
        || (status != QPdfDocument::Status::Error && status != QPdfDocument::Status::Ready))
        return;
    if (m_document.error() == QPdfDocument::Error::IncorrectPassword) {
        setNotice(lockedNotice(m_passwordTried));
        m_passwordRow->show();
        m_password->setFocus();
        return;
    }
    setNotice(unreadableNotice(m_row->document->flaw));
}

QCoro::Task<> DocumentPane::readText()
{
    if (!m_row->account || m_row->document->kind != documents::Kind::Statement)
        co_return;
    const QPointer<DocumentPane> alive(this);
    m_match->showReading();
    const DocumentId id = current();
    const auto read = [bytes = m_bytes, password = m_document.password()] {
        return textOf(bytes, password);
    };
    const QStringList text = co_await onPool(read);
    if (!alive || current() != id || !m_bytes)
        co_return;
    m_text = text;
    Q_EMIT compareRequested(id, text);
}

void DocumentPane::showComparison(DocumentId id, const statements::Comparison& comparison)
{
    if (current() == id && m_text)
        m_match->set(comparison);
}

void DocumentPane::compareAgain()
{
    if (m_text)
        Q_EMIT compareRequested(current(), *m_text);
}

void DocumentPane::enableTools()
{
    const bool shown = m_stack->currentIndex() == PagesLayer;
    m_match->setVisible(shown && m_row && m_row->account && m_row->document
        && m_row->document->kind == documents::Kind::Statement);
    for (Button* button : {m_smaller, m_zoom, m_larger, m_find, m_print})
        button->setVisible(shown);
    m_pageNumber->setVisible(shown);
    // Also of what cannot be shown here: another program may read it.
    m_save->setVisible(m_bytes && m_step != DocumentStep::ShowAmounts);
    if (shown)
        m_save->show();
}

void DocumentPane::showZoom()
{
    m_zoom->setText(Tr::tr("%1 %", "zoom").arg(qRound(m_pages->zoomFactor() * 100)));
}

void DocumentPane::showPageNumber(int page)
{
    m_pageNumber->setText(Tr::tr("Page %1 of %2").arg(page + 1).arg(m_document.pageCount()));
    const QModelIndex index = m_thumbnails->index(page);
    if (!m_pageList->hasFocus())
        m_pageList->setCurrentIndex(index);
    m_pageList->scrollTo(index);
}

void DocumentPane::find()
{
    if (m_stack->currentIndex() == PagesLayer)
        m_findBar->begin();
}

void DocumentPane::findNext(int step)
{
    if (m_stack->currentIndex() == PagesLayer)
        m_findBar->next(step);
}

void DocumentPane::print()
{
    if (m_stack->currentIndex() == PagesLayer)
        askAndPrint(m_document, m_title->text(), this);
}

void DocumentPane::save()
{
    if (!m_bytes || !m_row)
        return;
    auto* dialog = new QFileDialog(this, Tr::tr("Save a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(Tr::tr("PDF documents (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(fileNameOf(*m_row));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, id = m_row->id()](const QString& path) { Q_EMIT saveRequested(id, path); });
    dialog->open();
}

void DocumentPane::keyPressEvent(QKeyEvent* event)
{
    if (m_stack->currentIndex() == PagesLayer && event->matches(QKeySequence::ZoomIn))
        m_pages->zoomBy(1);
    else if (m_stack->currentIndex() == PagesLayer && event->matches(QKeySequence::ZoomOut))
        m_pages->zoomBy(-1);
    else if (event->matches(QKeySequence::FindNext))
        findNext(1);
    else if (event->matches(QKeySequence::FindPrevious))
        findNext(-1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace bursar::ui
